import assert from "node:assert/strict";
import { test } from "node:test";
import { qrPath } from "./qr.ts";

test("a QR code has its three finder corners", async () => {
  const { size, path } = await qrPath("https://ventanilla.example.co/seguimiento/2026-ENT-000458");
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ])
    assert.ok(path.includes(`M${x} ${y}h1v1h-1z`), `${x} ${y}`);
  assert.ok(!path.includes("M7 7h1v1h-1z"), "the quiet square beside a corner is light");
});
