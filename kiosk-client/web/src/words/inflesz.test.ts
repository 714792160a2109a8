import assert from "node:assert/strict";
import { test } from "node:test";
import { inflesz, sentencesOf, syllablesOf } from "./inflesz.ts";

test("syllables are counted as they are spoken", () => {
  const known = {
    sol: 1,
    papel: 2,
    recibo: 3,
    pague: 2,
    quien: 1,
    día: 2,
    señal: 2,
    ciudad: 2,
    oeste: 3,
    hay: 1,
    y: 1,
  };
  for (const [word, syllables] of Object.entries(known)) assert.equal(syllablesOf(word), syllables, word);
});

test("a sentence ends with its mark", () => {
  assert.deepEqual(sentencesOf("Espere. ¿Sigue ahí? Sí"), ["Espere", "¿Sigue ahí", "Sí"]);
});

test("everyday words are easy and the law's are not", () => {
  assert.ok(inflesz("Ponga la hoja en la mesa. Deje la hoja quieta.") > 80);
  assert.ok(
    inflesz(
      "La administración procederá a la notificación personal de la resolución correspondiente dentro de los términos establecidos por la normatividad vigente",
    ) < 40,
  );
});
