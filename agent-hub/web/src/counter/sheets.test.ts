import assert from "node:assert/strict";
import { test } from "node:test";
import { sheetsOf } from "./sheets.ts";

const act = "2026-SAL-000377";

test("the sheet on the kiosk's screen is that of this act", () => {
  assert.deepEqual(sheetsOf({ id: `act-${act}-2`, title: "La respuesta, hoja 2 de 3" }, act), {
    sheet: 2,
    sheets: 3,
  });
});

test("a bill, another act and nothing are no sheet of it", () => {
  for (const shown of [
    undefined,
    { id: "bill-8810006", title: "Recibo de octubre" },
    { id: "act-2026-SAL-000378-1", title: "hoja 1 de 1" },
  ])
    assert.deepEqual(sheetsOf(shown, act), { sheet: 0, sheets: 0 });
});
