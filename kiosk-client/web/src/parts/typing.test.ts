import assert from "node:assert/strict";
import { test } from "node:test";
import { type Key, ROWS, shaped, type Typing, typed } from "./typing.ts";

const EMPTY: Typing = { text: "", capital: false, accent: false };
const write = (...keys: Key[]) => keys.reduce(typed, EMPTY);
const letters = (word: string): Key[] => [...word].map((letter) => ({ letter }));

test("a capital is for one letter", () => {
  assert.equal(write("capital", ...letters("ana")).text, "Ana");
});

test("the tilde waits for its vowel and goes with it", () => {
  assert.equal(write({ letter: "s" }, "accent", { letter: "i" }, { letter: "a" }).text, "sía");
  assert.equal(write("capital", "accent", { letter: "e" }).text, "É");
});

test("a tilde over a consonant is nothing", () => {
  assert.equal(write("accent", { letter: "n" }).text, "n");
});

test("a space and a step back", () => {
  assert.equal(write({ letter: "a" }, "space", { letter: "b" }, "erase").text, "a ");
});

test("the key shows what it will write", () => {
  assert.equal(shaped({ text: "", capital: true, accent: true }, "u"), "Ú");
});

test("every letter of Spanish is there", () => {
  for (const letter of "abcdefghijklmnñopqrstuvwxyz") assert.ok(ROWS.join("").includes(letter), letter);
});
