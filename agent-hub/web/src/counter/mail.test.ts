import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isAddress, questionFor, spelled } from "./mail.ts";

test("an address is read aloud letter by letter", () => {
  assert.equal(spelled(" luz_p@a.co"), "l · u · z · guion bajo · p · arroba · a · punto · c · o");
});

test("half an address is none", () => {
  assert.ok(isAddress(" luz@example.co "));
  for (const half of ["", "luz", "luz@example", "luz @example.co"]) assert.ok(!isAddress(half), half);
});

test("her address stands in what she is asked, where the server put its place", () => {
  assert.equal(questionFor({ words: "Al correo {email}." }, " luz@example.co "), "Al correo luz@example.co.");
  const server = readFileSync(
    new URL(
      "../../../../server/app/src/main/java/org/ventanilla/server/notification/Authorising.java",
      import.meta.url,
    ),
    "utf8",
  );
  assert.match(server, /ADDRESS = "\{email\}"/);
});
