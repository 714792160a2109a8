/** Writes src/generated/wire.ts from the JSON Schemas: one type for each definition of any of them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const schemas = fileURLToPath(new URL("../src/main/resources/schema/", import.meta.url));
const generated = fileURLToPath(new URL("src/generated/", import.meta.url));

/** The files refer to one another; in one document each name is defined once, and its type written once. */
function together(): JSONSchema {
  const definitions: Record<string, JSONSchema> = {};
  for (const file of readdirSync(schemas)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    const text = readFileSync(schemas + file, "utf8").replaceAll(
      /"[\w-]*\.json#\/\$defs\//g,
      '"#/definitions/',
    );
    for (const [name, definition] of Object.entries<JSONSchema>(JSON.parse(text).$defs)) {
      if (definitions[name]) throw new Error(`${file}: ${name} is already defined in another schema`);
      // A title would rename the type.
      const { title: _, ...rest } = definition;
      definitions[name] = rest;
    }
  }
  return { title: "Wire", definitions };
}

const types = await compile(together(), "Wire", {
  bannerComment:
    "/** Generated from the schemas of server/contract: change those, then `npm run generate`. */",
  unreachableDefinitions: true,
  additionalProperties: false,
  style: { printWidth: 110 },
});
mkdirSync(generated, { recursive: true });
// Where each type came from is the same sentence for all of them, and says nothing.
const plain = types
  .replaceAll(
    /( \*\n)? \* This interface was referenced by `Wire`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
    "",
  )
  .replaceAll("/**\n */\n", "")
  .replace(/export interface Wire \{[^}]*\}\n/, "");
writeFileSync(`${generated}wire.ts`, plain);
