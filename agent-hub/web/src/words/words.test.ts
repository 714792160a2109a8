import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import englishDesk from "../../messages/desk/en.ts";
import spanishDesk from "../../messages/desk/es-CO.ts";
import englishEverywhere from "../../messages/en.json" with { type: "json" };
import spanishEverywhere from "../../messages/es-CO.json" with { type: "json" };
import englishOffice from "../../messages/office/en.ts";
import spanishOffice from "../../messages/office/es-CO.ts";
import { languageFor, wordsIn } from "./words.ts";

const spanish = { ...spanishEverywhere, ...spanishDesk, ...spanishOffice };
const english = { ...englishEverywhere, ...englishDesk, ...englishOffice };

const here = new URL(".", import.meta.url);

test("both languages have the same keys", () => {
  assert.deepEqual(Object.keys(english).sort(), Object.keys(spanish).sort());
});

test("no two files say the same thing", () => {
  const folder = new URL("../../messages/", here);
  const files = ["es-CO.json", ...spanishIn(folder, "desk/"), ...spanishIn(folder, "office/")];
  const keys = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  );
  assert.equal(keys.length, Object.keys(spanish).length, "a file that es-CO.ts beside it does not name");
});

function spanishIn(messages: URL, folder: string): string[] {
  const files = readdirSync(new URL(folder, messages)).filter((file) => file.endsWith(".es-CO.json"));
  return files.map((file) => folder + file);
}

test("both languages put in the same values", () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
  for (const [key, text] of Object.entries(spanish))
    assert.deepEqual(values(english[key as keyof typeof english]), values(text), key);
});

test("every sentence in Spanish is short, and none of them scolds", () => {
  for (const [key, text] of Object.entries(spanish)) {
    for (const sentence of text.split(/[.:;?!]\s/)) assert.ok(sentence.split(/\s+/).length <= 12, key);
    assert.doesNotMatch(text, /inválid|obligatori|error|factura\b|conexión/i, key);
  }
});

test("no message is left that no page says", () => {
  const sources = readdirSync(new URL("..", here), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => readFileSync(new URL(`../${file}`, here), "utf8"))
    .join("\n");
  const said = (key: string) =>
    sources.includes(`"${key}"`) ||
    sources.includes(`"${key.replace(/\.(one|many)$/, "")}"`) ||
    [...key.matchAll(/\./g)]
      .map(({ index }) => key.slice(0, index))
      .some((start) => sources.includes(`\`${start}.\${`) || sources.includes(`named("${start}"`));
  assert.deepEqual(
    Object.keys(spanish).filter((key) => !said(key)),
    [],
  );
});

test("refusals sound the same here and from the server", () => {
  const catalogue = readFileSync(
    new URL("../../../../server/contract/src/main/java/org/ventanilla/contract/ProblemCode.java", here),
    "utf8",
  );
  const refusals = Object.entries(spanish).filter(
    ([key]) => key.startsWith("problem.") && !key.startsWith("problem.no-answer"),
  );
  for (const [key, text] of refusals) assert.ok(catalogue.includes(`"${text}"`), key);
});

test("values and counts are put in", () => {
  const words = wordsIn("es-CO", spanish);
  assert.equal(words.say("line.minutes", { minutes: 4 }), "4 min");
  assert.equal(words.count("line.newcomers", 1), "1 nueva: verla");
  assert.equal(words.count("line.newcomers", 3), "3 nuevas: verlas");
});

test("a refusal that is newer than these words speaks with the server's", () => {
  const words = wordsIn("en", english);
  const problem = {
    type: "about:blank",
    code: "brand-new",
    status: 409,
    title: "Algo nuevo.",
    next: "Espere.",
  };
  assert.deepEqual(words.problem(problem), { title: "Algo nuevo.", next: "Espere." });
  assert.equal(words.problem({ ...problem, code: "line-empty" }).title, "There is nobody in the line.");
});

test("money has no cents and hours are twelve", () => {
  const words = wordsIn("es-CO", spanish);
  assert.match(words.money(84210), /^\$\s?84\.210$/);
  assert.match(words.clock("2026-11-23T20:05:00.000Z"), /^3:05\sp\.\sm\.$/);
});

test("a day is that day wherever the browser is", () => {
  const words = wordsIn("es-CO", spanish);
  assert.match(words.day(`${new Date().getFullYear()}-12-11`), /^\w+ 11 de diciembre$/);
  assert.match(words.day("2031-01-02"), /^jueves 2 de enero de 2031$/);
  assert.match(words.shortDay("2026-12-11"), /^11 dic\.?$/);
});

test("a code that is newer than these words keeps the server's word", () => {
  const words = wordsIn("en", english);
  assert.equal(words.named("service", "AGUA", "Agua"), "Water");
  assert.equal(words.named("service", "GAS", "Gas"), "Gas");
});

test("the person's choice comes before the browser's, and Spanish before nothing", () => {
  assert.equal(languageFor("en", ["es-CO"]), "en");
  assert.equal(languageFor(null, ["de", "en-GB"]), "en");
  assert.equal(languageFor(null, ["fr"]), "es-CO");
});
