import assert from "node:assert/strict";
import { test } from "node:test";
import type { Backlog, LinkState } from "@ventanilla/contract";
import spanish from "../../messages/operador.es-CO.json" with { type: "json" };
import { fill, type Message, type Values } from "../words/words.ts";
import { linesOf } from "./backlog.ts";

const NOTHING: Backlog = { attentions: 0, waiting: 0, travelling: 0, received: 0, refused: 0, missing: 0 };

const say = (message: Message, values?: Values) => fill(spanish[message as keyof typeof spanish], values);
const texts = (backlog: Partial<Backlog>, link: LinkState = "NONE") =>
  linesOf({ ...NOTHING, ...backlog }, link, say).map(({ says, more }) => (more ? `${says} ${more}` : says));

test("nothing waits: all is sent", () => {
  assert.deepEqual(texts({}), ["Todo está enviado."]);
});

test("without a signal it says how many sheets wait and since when", () => {
  assert.deepEqual(texts({ attentions: 2, waiting: 3, oldestMinutes: 130 }), [
    "3 envíos esperan la señal. Son de 2 atenciones. El más antiguo: hace 2 horas. Se envían solos. Nada se pierde si apaga.",
  ]);
});

test("with a signal nobody is told to wait for one, and what travels is told apart", () => {
  const [travels, waits] = texts({ attentions: 1, waiting: 3, travelling: 1, oldestMinutes: 0 }, "GOOD");
  assert.equal(travels, "Un envío viaja a la oficina.");
  assert.match(
    waits ?? "",
    /^2 envíos esperan su turno\. Son de una atención\. El más antiguo: hace un momento\./,
  );
});

test("what the office did not take, and what is gone, is never called sent", () => {
  assert.deepEqual(texts({ refused: 1 }), ["Un envío no lo recibió la oficina. Ya lo sabe."]);
  assert.deepEqual(texts({ missing: 2 }), ["2 envíos ya no están en este computador. Llame a la oficina."]);
});

test("what arrived and still lies here as a copy is said, beside that all is sent", () => {
  assert.deepEqual(texts({ received: 5 }), [
    "Todo está enviado.",
    "5 envíos ya llegaron. Las copias de aquí se borran solas.",
  ]);
});

test("ages are said in the largest unit that fits", () => {
  const age = (oldestMinutes: number) =>
    /antiguo: (.*?)\./.exec(texts({ attentions: 1, waiting: 1, oldestMinutes })[0] ?? "")?.[1];
  assert.deepEqual([0, 1, 2, 59, 60, 119, 120, 24 * 60 - 1, 24 * 60, 49 * 60].map(age), [
    "hace un momento",
    "hace un momento",
    "hace 2 minutos",
    "hace 59 minutos",
    "hace una hora",
    "hace una hora",
    "hace 2 horas",
    "hace 23 horas",
    "hace un día",
    "hace 2 días",
  ]);
});
