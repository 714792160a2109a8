import assert from "node:assert/strict";
import { test } from "node:test";
import { next, QUIET_MS } from "./telling.ts";

const usual = { what: "video", at: Number.NEGATIVE_INFINITY };

/** What is told of a course of news, each at its second. */
function told(news: [number, string][]): [number, string][] {
  const said: [number, string][] = [];
  let last = usual;
  let pending: { at: number; what: string } | undefined;
  for (const [second, what] of [...news, [9_999, "end"] as [number, string]]) {
    if (pending && pending.at <= second * 1000) {
      last = next(last, pending.what, pending.at).told;
      said.push([pending.at / 1000, pending.what]);
    }
    if (what === "end") break;
    const { told: now, tell, againMs } = next(last, what, second * 1000);
    if (tell) said.push([second, what]);
    pending = againMs === undefined ? undefined : { at: second * 1000 + againMs, what };
    last = now;
  }
  return said;
}

test("what goes without saying is not said, and what is new is said at once", () => {
  assert.deepEqual(told([[0, "video"]]), []);
  assert.deepEqual(told([[0, "voice"]]), [[0, "voice"]]);
});

test("never two within twenty seconds: what holds then is told", () => {
  const news: [number, string][] = [
    [0, "voice"],
    [2, "stills"],
    [5, "slow"],
  ];
  assert.deepEqual(told(news), [
    [0, "voice"],
    [QUIET_MS / 1000, "slow"],
  ]);
});

test("what came and went within the quiet is never told", () => {
  assert.deepEqual(
    told([
      [0, "voice"],
      [3, "stills"],
      [9, "voice"],
    ]),
    [[0, "voice"]],
  );
});

test("after the quiet each change is told as it comes", () => {
  assert.deepEqual(
    told([
      [0, "voice"],
      [30, "video"],
      [60, "voice"],
    ]),
    [
      [0, "voice"],
      [30, "video"],
      [60, "voice"],
    ],
  );
});
