import assert from "node:assert/strict";
import { test } from "node:test";
import { matching } from "./causes.ts";

const causes = [
  { code: "102", name: "Medición del consumo", group: "Facturación" },
  { code: "111", name: "Mora, refinanciación, acuerdos de pago", group: "Facturación" },
  { code: "303", name: "Interrupciones", group: "Prestación" },
];

const codes = (typed: string) => matching(causes, typed).map(({ code }) => code);

test("a cause is found by parts of its words, without accents", () => {
  assert.deepEqual(codes("con medicion"), ["102"]);
});

test("a cause is found by its code and by its group", () => {
  assert.deepEqual(codes("303"), ["303"]);
  assert.deepEqual(codes("factura"), ["102", "111"]);
});

test("nothing typed shows all of them", () => {
  assert.equal(codes("  ").length, 3);
});
