import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { article, builtArchive, jsonl, parseLines, temporaryFolder } from "./built.js";

const { runArchive } = await builtArchive("run");
const folder = temporaryFolder();
const read = (path: string) => readFileSync(path, "utf8");
let n = 0;
const fresh = (name = "out") => join(folder, `${name}-${++n}`);

/** A Zstandard frame that holds its content uncompressed (RFC 8878, raw blocks). */
function storedZstd(content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const block = content.subarray(at, at + 65_536);
    const last = at + 65_536 >= content.length ? 1 : 0;
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | last, 0, 3);
    blocks.push(head, block);
  }
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), size, ...blocks]);
}

const page = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2024-03-14T10:00:00Z"></head>` +
  `<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>${body
    .split("\n")
    .map((p) => `<p>${p}</p>`)
    .join("")}</article><footer>All rights reserved</footer></body></html>`;
const BODY = [
  "Two men were arrested in Leeds on Tuesday after a jeweller’s shop was robbed of £20,000, police said in a statement to reporters.",
  "Brian Walsh, 34, of Elm Road, was charged with robbery and will appear before magistrates in the city on Friday morning, officers said.",
  "“This was a frightening attack on a family business,” said Detective Inspector Fiona Reid, who leads the inquiry into the raid.",
].join("\n");

describe("inputs", () => {
  const want = Array.from({ length: 5 }, (_, i) => article(i));
  const expectAll = (out: string) => {
    const results = parseLines(read(out));
    expect(results.map((r) => r.articleId)).toEqual(want.map((a) => a.id));
    expect(results.map((r) => r.text)).toEqual(want.map((a) => a.text));
    expect(results[0]).toMatchObject({ title: "Raid number 0", publishedAt: "2024-03-14" });
    for (const r of results) expect(r.schemaVersion && r.libraryVersion && r.modelVersion && r.source).toBeTruthy();
  };

  test.each([
    ["plain", "x.jsonl", Buffer.from(jsonl(5))],
    ["gzip", "x.jsonl.gz", gzipSync(jsonl(5))],
    [
      "two gzip members",
      "y.jsonl.gz",
      Buffer.concat([gzipSync(jsonl(5).slice(0, 300)), gzipSync(jsonl(5).slice(300))]),
    ],
    ["Zstandard", "x.jsonl.zst", storedZstd(Buffer.from(jsonl(5)))],
    ["CRLF and no last line feed", "z.jsonl", Buffer.from(jsonl(5).replaceAll("}\n", "}\r\n").trimEnd())],
  ])("JSONL, %s", async (_, name, content) => {
    writeFileSync(join(folder, name), content);
    const out = `${fresh()}/x.jsonl`;
    const summary = await runArchive({ inputs: [join(folder, name)], out, format: "jsonl", workers: 1 });
    expect(summary).toMatchObject({ articles: 5, errors: 0, finished: true });
    expectAll(out);
    expect(read(summary.errorsPath)).toBe("");
  });

  test("CSV, with quoted line breaks", async () => {
    const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const rows = want.map((a) => [a.id, a.title, a.publishedAt, a.region, a.text].map(cell).join(","));
    writeFileSync(join(folder, "x.csv"), `\ufeffid,title,publishedAt,region,text\r\n${rows.join("\r\n")}\r\n`);
    const out = `${fresh()}/x.jsonl`;
    await runArchive({ inputs: [join(folder, "x.csv")], out, format: "jsonl", workers: 1 });
    expectAll(out);
  });

  test("a folder of text and pages, in the order of names", async () => {
    const inputs = fresh("in");
    mkdirSync(join(inputs, "b"), { recursive: true });
    writeFileSync(join(inputs, "c.txt"), BODY);
    writeFileSync(join(inputs, "b", "a.html"), page("Shop robbed in Leeds", BODY));
    writeFileSync(join(inputs, "a.html"), "<html><body><p>Hi</p></body></html>");
    writeFileSync(join(inputs, "notes.pdf"), "not ours");
    const out = fresh();
    const summary = await runArchive({ inputs: [inputs], out, format: "jsonl", workers: 1, region: "GB" });
    const [html, text] = parseLines(read(join(out, "results.jsonl")));
    expect(html).toMatchObject({
      articleId: join(inputs, "b", "a.html"),
      title: "Shop robbed in Leeds",
      publishedAt: "2024-03-14T10:00:00Z",
    });
    expect(html.text.startsWith("Shop robbed in Leeds\n\nTwo men")).toBe(true);
    expect(html.text).not.toContain("Sport");
    expect(text).toMatchObject({ articleId: join(inputs, "c.txt"), text: BODY });
    expect(summary).toMatchObject({ articles: 2, errors: 1 });
    expect(parseLines(read(summary.errorsPath))).toMatchObject([
      { source: join(inputs, "a.html"), line: 1, reason: "no article found in the page" },
    ]);
  });

  test("WARC, plain and gzipped a record", async () => {
    const record = (type: string, uri: string, content: string) => {
      const block = Buffer.from(content);
      return Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-03-14T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${uri}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`,
        ),
        block,
        Buffer.from("\r\n\r\n"),
      ]);
    };
    const http = (type: string, body: string, status = "200 OK") =>
      `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
    const records = [
      record("response", "https://news.example/robots.txt", http("text/plain", "User-agent: *")),
      record(
        "response",
        "https://news.example/raid",
        http("text/html; charset=utf-8", page("Shop robbed in Leeds", BODY)),
      ),
      record("response", "https://news.example/gone", http("text/html", page("Gone", BODY), "404 Not Found")),
    ];
    for (const [name, content] of [
      ["x.warc", Buffer.concat(records)],
      ["x.warc.gz", Buffer.concat(records.map((r) => gzipSync(r)))],
    ] as const) {
      writeFileSync(join(folder, name), content);
      const out = `${fresh()}/x.jsonl`;
      await runArchive({ inputs: [join(folder, name)], out, format: "jsonl", workers: 1 });
      const results = parseLines(read(out));
      expect(results.map((r) => r.articleId)).toEqual(["https://news.example/raid"]);
      expect(results[0]).toMatchObject({ publishedAt: "2024-03-14T10:00:00Z", title: "Shop robbed in Leeds" });
    }
  });
});

describe("nothing is lost", () => {
  test("bad lines go to errors.jsonl with source, line and reason", async () => {
    const lines = [
      JSON.stringify(article(0)),
      "{not json",
      "[1]",
      '{"id":"x","text":5}',
      "",
      `{"id":"y","text":"Two men fled in Cork.","publishedAt":"the other day"}`,
      '{"text":"One man was held in Perth."}',
    ].map((line) => Buffer.from(`${line}\n`));
    const path = join(folder, "bad.jsonl");
    writeFileSync(path, Buffer.concat([...lines, Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]));
    const out = fresh();
    const summary = await runArchive({ inputs: [path], out, format: "jsonl", workers: 2 });
    expect(parseLines(read(join(out, "results.jsonl"))).map((r) => r.articleId)).toEqual(["a0", "y", `${path}:7`]);
    expect(parseLines(read(join(out, "errors.jsonl")))).toEqual([
      { source: path, line: 2, articleId: null, reason: expect.stringContaining("not valid JSON") },
      { source: path, line: 3, articleId: null, reason: "not a JSON object" },
      { source: path, line: 4, articleId: "x", reason: 'no text in field "text"' },
      { source: path, line: 6, articleId: "y", reason: expect.stringContaining("is no date, extracted without it") },
      { source: path, line: 8, articleId: null, reason: "not valid UTF-8" },
    ]);
    expect(summary).toMatchObject({ articles: 3, errors: 5, finished: true });
  });

  test("a broken compressed file is an error, the next input is done", async () => {
    const cut = join(folder, "cut.jsonl.gz");
    const whole = gzipSync(jsonl(200));
    writeFileSync(cut, whole.subarray(0, whole.length - 200));
    const good = join(folder, "good.jsonl");
    writeFileSync(good, jsonl(2));
    const out = fresh();
    const summary = await runArchive({ inputs: [cut, good], out, format: "jsonl", workers: 1 });
    expect(summary.errors).toBe(1);
    expect(parseLines(read(join(out, "errors.jsonl")))[0]).toMatchObject({
      source: cut,
      reason: expect.stringContaining("cannot be read on"),
    });
    expect(parseLines(read(join(out, "results.jsonl"))).at(-1)).toMatchObject({ source: `${good}:2` });
  });

  test("--no-text keeps the hash of the text in its place", async () => {
    const path = join(folder, "one.jsonl");
    writeFileSync(path, jsonl(1));
    const out = fresh();
    await runArchive({ inputs: [path], out, format: "jsonl", workers: 1, noText: true });
    const [result] = parseLines(read(join(out, "results.jsonl")));
    expect(result.text).toBeUndefined();
    expect(result.textSha256).toBe(createHash("sha256").update(article(0).text).digest("hex"));
  });

  test("an output that is taken is refused, a finished run is left as it is", async () => {
    const path = join(folder, "two.jsonl");
    writeFileSync(path, jsonl(2));
    const out = fresh();
    const call = { inputs: [path], out, format: "jsonl", workers: 1 } as const;
    await runArchive(call);
    const before = read(join(out, "results.jsonl"));
    await expect(runArchive(call)).rejects.toThrow("--resume");
    await expect(runArchive({ ...call, region: "IE", resume: true })).rejects.toThrow("other inputs, settings");
    expect(await runArchive({ ...call, resume: true })).toMatchObject({ articles: 2, finished: true });
    expect(read(join(out, "results.jsonl"))).toBe(before);
    expect(readdirSync(out).sort()).toEqual(["data-dictionary.md", "errors.jsonl", "manifest.json", "results.jsonl"]);
  });

  test("a missing input is said before anything starts", async () => {
    await expect(
      runArchive({ inputs: [join(folder, "nowhere.jsonl")], out: fresh(), format: "jsonl" }),
    ).rejects.toThrow("no such file");
    await expect(runArchive({ inputs: ["-"], out: fresh(), format: "jsonl", resume: true })).rejects.toThrow(
      "standard input cannot be resumed",
    );
  });
});
