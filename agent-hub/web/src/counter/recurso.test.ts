import assert from "node:assert/strict";
import { test } from "node:test";
import { recursoFrom } from "./recurso.ts";

test("what is filed is what she said, and nothing that was left open", () => {
  assert.deepEqual(recursoFrom("2026-ENT-000454", " No debo. ", { appeal: true, paymentSeen: false }), {
    about: "2026-ENT-000454",
    appeal: true,
    paymentSeen: false,
    object: "No debo.",
  });
});

test("a sum goes with its bill, and the question with its yes", () => {
  const said = { appeal: false, paymentSeen: true, invoice: "8810006", disputed: "200000" };
  assert.deepEqual(recursoFrom("2026-ENT-000454", "No.", said, "q-1"), {
    about: "2026-ENT-000454",
    appeal: false,
    paymentSeen: true,
    object: "No.",
    invoice: "8810006",
    disputed: 200_000,
    confirmedBy: "q-1",
  });
  assert.ok(!("disputed" in recursoFrom("r", "No.", { ...said, invoice: undefined })));
});
