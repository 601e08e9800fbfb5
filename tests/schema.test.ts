import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { extract, SCHEMA_VERSION } from "../src/index.js";
import { jsonSchema } from "../tools/json-schema.js";
import { NEWS } from "./support/news.js";

const schema = jsonSchema() as { $schema: string; $id: string; required: string[]; additionalProperties: boolean };
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe("the JSON Schema", () => {
  test("is draft 2020-12 and names its version", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toContain(SCHEMA_VERSION);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(Object.keys(extract("")));
  });

  test("holds for real results, explained or not", () => {
    for (const text of NEWS)
      for (const explain of [false, true]) {
        const valid = validate(extract(text, { publishedAt: "2024-03-08", explain }));
        expect(validate.errors).toBeNull();
        expect(valid).toBe(true);
      }
  });

  test("refuses what is none", () => {
    const result = extract("");
    expect(validate({ ...result, people: [{ id: "person-1" }] })).toBe(false);
    expect(validate({ ...result, vehicles: [] })).toBe(false);
    expect(validate({ ...result, quotes: null })).toBe(false);
  });
});
