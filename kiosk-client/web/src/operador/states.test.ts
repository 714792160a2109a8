import assert from "node:assert/strict";
import { test } from "node:test";
import type { Devices, LinkState, Rung, VisitView } from "@ventanilla/contract";
import customers from "../../messages/es-CO.json" with { type: "json" };
import operators from "../../messages/operador.es-CO.json" with { type: "json" };
import { statesOf } from "./states.ts";

const spanish = { ...customers, ...operators };
const READY: Devices = { camera: "READY", documentCamera: "READY", microphone: "READY", printer: "READY" };

const view = (state: LinkState, devices: Partial<Devices>): VisitView => ({
  step: "IDLE",
  link: { state },
  devices: { ...READY, ...devices },
  iceServers: [],
  operatorCalled: false,
});

const of = (name: string, seen: VisitView) => statesOf(seen, spanish).find((state) => state.name === name);

test("when all is well there is nothing to do", () => {
  for (const { mood, mend } of statesOf(view("GOOD", {}), spanish))
    assert.deepEqual([mood, mend], ["good", undefined]);
});

test("whatever is not well says what to do", () => {
  for (const state of ["MISSING", "BLOCKED", "UNKNOWN"] as const)
    for (const name of Object.keys(READY))
      assert.ok(of(name, view("GOOD", { [name]: state }))?.mend, `${name} ${state}`);
  for (const link of ["WEAK", "NONE"] as const) assert.ok(of("link", view(link, {}))?.mend, link);
});

test("a kiosk works without printer, and not without microphone", () => {
  assert.equal(of("printer", view("GOOD", { printer: "MISSING" }))?.mood, "fair");
  assert.equal(of("microphone", view("GOOD", { microphone: "MISSING" }))?.mood, "bad");
});

test("words agree with their noun", () => {
  assert.equal(of("microphone", view("GOOD", {}))?.word, "op.READY.microphone");
  assert.equal(of("camera", view("GOOD", {}))?.word, "op.READY");
});

test("who never had a signal is not told that people can be attended", () => {
  const place = { id: "1", name: "Café", municipality: "Junín", divipola: "25372", phoneLine: "01 8000" };
  const told = (seen: VisitView) => of("link", seen)?.mend;
  assert.equal(told(view("NONE", {})), "op.do.link.FIRST");
  assert.equal(told({ ...view("NONE", {}), kiosk: place }), "op.do.link.NONE");
});

test("what the check before a call found is said in words, of both directions together", () => {
  const said = (up: Rung, down: Rung, link: LinkState = "WEAK") =>
    of("link", { ...view(link, {}), rungs: { up, down } })?.call;
  assert.equal(said("SMALL_VIDEO", "VIDEO"), "op.call.video");
  assert.equal(said("STILLS", "VIDEO"), "op.call.video");
  assert.equal(said("VIDEO", "STILLS"), "op.call.voice");
  assert.equal(said("AUDIO", "SLOW_VIDEO"), "op.call.voice");
  assert.equal(said("MESSAGES", "AUDIO"), "op.call.messages");
  assert.equal(said("VIDEO", "VIDEO", "NONE"), undefined);
  assert.equal(of("link", view("GOOD", {}))?.call, undefined);
});
