import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import customersEnglish from "../../messages/en.json" with { type: "json" };
import customersSpanish from "../../messages/es-CO.json" with { type: "json" };
import laterEnglish from "../../messages/later/en.json" with { type: "json" };
import laterSpanish from "../../messages/later/es-CO.json" with { type: "json" };
import operatorsEnglish from "../../messages/operador.en.json" with { type: "json" };
import operatorsSpanish from "../../messages/operador.es-CO.json" with { type: "json" };
import { inflesz, sentencesOf, wordsOf } from "./inflesz.ts";

const english = { ...customersEnglish, ...laterEnglish, ...operatorsEnglish };
const spanish = { ...customersSpanish, ...laterSpanish, ...operatorsSpanish };

const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

function sources(folder: URL): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file.name))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, "utf8"))
    .join("\n");
}

test("both languages say the same things", () => {
  assert.deepEqual(Object.keys(english), Object.keys(spanish));
  for (const [message, text] of Object.entries(spanish))
    assert.deepEqual(holes(english[message as keyof typeof english]), holes(text), message);
});

test("no sentence has more than twelve words", () => {
  for (const [message, text] of Object.entries(spanish))
    for (const sentence of sentencesOf(text))
      assert.ok(wordsOf(sentence).length <= 12, `${message}: ${sentence}`);
});

test("a person with primary school reads it: INFLESZ 65 or more", () => {
  const ease = inflesz(Object.values(spanish).join("\n"));
  assert.ok(ease >= 65, `${ease.toFixed(1)}`);
});

test("it never says what frightens people", () => {
  for (const [message, text] of Object.entries(spanish))
    assert.doesNotMatch(text, /inválid|obligatori|\berror|offline|factura|conexión|comprobante/i, message);
});

test("every message is used", () => {
  const code = sources(new URL("../", import.meta.url));
  const starts = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start]) => start as string);
  const ends = [...code.matchAll(/`\$\{\w+\}(\.\w+)`/g)].map(([, end]) => end as string);
  for (const message of Object.keys(spanish)) {
    const computed =
      starts.some((start) => message.startsWith(start)) || ends.some((end) => message.endsWith(end));
    assert.ok(computed || code.includes(`"${message}"`), message);
  }
});
