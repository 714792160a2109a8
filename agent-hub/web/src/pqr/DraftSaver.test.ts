import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { DraftSaver, type Saved } from "./DraftSaver.ts";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
afterEach(() => mock.timers.reset());

/** Lets the promises that are settled go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function server() {
  const saves: string[] = [];
  const told: Saved[] = [];
  let done = () => {};
  const save = (draft: string) => {
    saves.push(draft);
    return new Promise<void>((resolve) => {
      done = resolve;
    });
  };
  return { saves, told, saver: new DraftSaver(save, (saved) => told.push(saved)), answer: () => done() };
}

test("somebody who types without rest is saved within two seconds", () => {
  const { saves, saver } = server();
  for (let typed = 1; typed <= 20; typed++) {
    saver.change("x".repeat(typed));
    mock.timers.tick(100);
  }
  assert.equal(saves.length, 1);
  assert.equal(saves[0], "x".repeat(10));
});

test("what is typed while a save is underway is saved after it, the newest only", async () => {
  const { saves, told, saver, answer } = server();
  saver.change("a");
  mock.timers.tick(1000);
  saver.change("ab");
  saver.change("abc");
  mock.timers.tick(5000);
  assert.deepEqual(saves, ["a"]);
  answer();
  await settle();
  mock.timers.tick(1000);
  assert.deepEqual(saves, ["a", "abc"]);
  answer();
  await settle();
  assert.equal(told.at(-1), "saved");
});

test("a page that goes away saves at once", () => {
  const { saves, saver } = server();
  saver.change("a");
  void saver.flush();
  assert.deepEqual(saves, ["a"]);
});

test("nothing is saved once the attention is over", () => {
  const { saves, saver } = server();
  saver.change("a");
  saver.stop();
  mock.timers.tick(5000);
  assert.deepEqual(saves, []);
});
