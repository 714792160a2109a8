import assert from "node:assert/strict";
import { test } from "node:test";
import { callWords } from "./callWords.ts";

const here = { customerPresent: true, customerLeft: false };

test("a call that goes on needs no words", () => {
  assert.equal(callWords(here, "connected"), undefined);
});

test("a person whose signal went is waited for, whatever the media say", () => {
  assert.equal(callWords({ ...here, customerPresent: false }, "connected"), "call.away");
  assert.equal(callWords({ ...here, customerPresent: false }, "interrupted"), "call.away");
});

test("a person who left is not waited for", () => {
  assert.equal(callWords({ customerPresent: false, customerLeft: true }, "connecting"), "call.left");
});

test("who answered at the kiosk is done with the call", () => {
  assert.equal(callWords({ ...here, resolved: "YES" }, "interrupted"), "call.ended");
});

test("before the first picture it connects, afterwards it mends itself", () => {
  assert.equal(callWords(here, "connecting"), "call.connecting");
  assert.equal(callWords(here, "interrupted"), "call.interrupted");
});
