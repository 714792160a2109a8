// The real tus-js-client against our server: tus-upload.mjs ENDPOINT BEARER FILE PART SHA256 [STOP_AFTER]
// Says "stopped OFFSET" when it was told to stop, "done URL" when the part has arrived; the last time it starts it goes on by itself.
import { readFileSync } from "node:fs";
import { Upload } from "tus-js-client";

const [endpoint, bearer, file, part, sha256, stopAfter] = process.argv.slice(2);
const bytes = readFileSync(file);

const upload = new Upload(bytes, {
  endpoint,
  uploadUrl: process.env.UPLOAD_URL ?? null,
  chunkSize: 64 * 1024,
  retryDelays: [0, 500, 1000],
  metadata: { part, sha256 },
  headers: { Authorization: bearer },
  onChunkComplete(size, accepted) {
    if (stopAfter && accepted >= Number(stopAfter)) {
      upload.abort(process.env.TERMINATE === "true").then(() => {
        console.log(`stopped ${accepted} ${upload.url}`);
        process.exit(0);
      });
    }
  },
  onSuccess() {
    console.log(`done ${upload.url}`);
  },
  onError(error) {
    console.log(`failed ${error}`);
    process.exit(1);
  },
});
upload.start();
