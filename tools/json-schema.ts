import { writeFile } from "node:fs/promises";
import * as z from "zod";
import { extractionSchema, SCHEMA_VERSION } from "../src/schemas/index.js";

/** The JSON Schema (draft 2020-12) of what `extract` returns, from the one source that the types come from too. */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(extractionSchema, { target: "draft-2020-12", reused: "ref" });
  return { $schema, $id: `urn:newsblotter:extraction:${SCHEMA_VERSION}`, title: "Extraction", ...schema };
}

export async function writeJsonSchema(path: string): Promise<void> {
  await writeFile(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}
