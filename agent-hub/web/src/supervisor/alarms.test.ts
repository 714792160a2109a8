import assert from "node:assert/strict";
import { test } from "node:test";
import everywhere from "../../messages/es-CO.json" with { type: "json" };
import office from "../../messages/office/es-CO.ts";
import type { KioskRow } from "../api/records.ts";
import { wordsIn } from "../words/words.ts";
import { sentencesOf } from "./alarms.ts";

const NOW = Date.parse("2026-11-23T17:00:00Z");
const words = wordsIn("es-CO", { ...everywhere, ...office }, "office");

const kiosk = (alarms: KioskRow["alarms"]): KioskRow => ({
  id: "1",
  name: "Papelería El Porvenir",
  municipality: "Gachalá",
  state: "ENROLLED",
  connected: false,
  heard: "2026-11-23T08:00:00Z",
  dayOpen: false,
  attentionsToday: 0,
  waiting: 0,
  backlog: { parts: 14, bytes: 182_000, oldest: "2026-11-22T15:00:00Z", refused: 0, missing: 0 },
  alarms,
});

test("a silent kiosk is told with its silence and what it keeps, and only so", () => {
  assert.deepEqual(sentencesOf(kiosk(["SILENT", "OLD"]), NOW, words), [
    "Sin señal: visto hace 9 horas. Guarda 14 archivos por enviar. Llame al encargado.",
  ]);
});

test("a kiosk that is there and keeps something is told with its age", () => {
  assert.deepEqual(sentencesOf(kiosk(["OLD"]), NOW, words), [
    "Tiene 14 archivos por enviar desde hace 1 día. Mire su señal.",
  ]);
});

test("several alarms are all told, in the order of the server", () => {
  assert.equal(sentencesOf(kiosk(["MISSING", "KEY_TWICE", "OLD"]), NOW, words).length, 3);
});
