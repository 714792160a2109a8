// tus-js-client with its own defaults but for chunks of 256 KiB and patience: tus-once.mjs SERVER BEARER FILE PART
// Says READY, waits for a line, says "DONE seconds".
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Upload } from "tus-js-client";

const [server, bearer, file, part] = process.argv.slice(2);
const bytes = readFileSync(file);
const sha256 = createHash("sha256").update(bytes).digest("hex");

console.log("READY");
createInterface({ input: process.stdin }).once("line", () => {
  const start = performance.now();
  new Upload(bytes, {
    endpoint: `${server}/tus/`,
    chunkSize: 256 * 1024,
    retryDelays: [0, 1000, 3000, 5000, 10000, ...Array(12).fill(20000)],
    metadata: { part, sha256 },
    headers: { Authorization: `Bearer ${bearer}` },
    onSuccess() {
      console.log(`DONE ${(performance.now() - start) / 1000}`);
      process.exit(0);
    },
    onError(error) {
      console.log(`FAILED ${error}`);
      process.exit(1);
    },
  }).start();
});
