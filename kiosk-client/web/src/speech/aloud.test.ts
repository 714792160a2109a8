import assert from "node:assert/strict";
import { test } from "node:test";
import { ownVoice } from "./aloud.ts";

const voice = (lang: string, localService = true) => ({ lang, localService });

test("the country's voice is the first choice, then any of America", () => {
  const voices = [voice("en-US"), voice("es-ES"), voice("es-MX"), voice("es-CO")];
  assert.equal(ownVoice(voices)?.lang, "es-CO");
  assert.equal(ownVoice(voices.slice(0, 3))?.lang, "es-MX");
  assert.equal(ownVoice(voices.slice(0, 2))?.lang, "es-ES");
});

test("what an agent writes is sent to nobody to be spoken", () => {
  assert.equal(ownVoice([voice("es-CO", false)]), undefined);
});

test("another language is no voice for it", () => {
  assert.equal(ownVoice([voice("en-US"), voice("est-EE")]), undefined);
});
