import { WARCParser } from "warcio";
import type { Item } from "../item.js";

/** The pages of a web crawl: each HTML response of a WARC file. Other records are no articles and are passed over. */
export async function* warcItems(source: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let line = 0;
  for await (const record of WARCParser.iterRecords(bytes)) {
    line++;
    if (record.warcType !== "response") continue;
    const type = record.httpHeaders?.headers.get("content-type") ?? "";
    if (!/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) continue;
    if (record.httpHeaders && !/^2/u.test(String(record.httpHeaders.statusCode ?? "200"))) continue;
    const charset = /charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/iu.exec(type)?.[1];
    const url = record.warcTargetURI;
    yield {
      kind: "html",
      source,
      line,
      bytes: await record.readFully(true),
      ...(url ? { url } : {}),
      ...(charset ? { charset } : {}),
    };
  }
}
