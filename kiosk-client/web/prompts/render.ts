/**
 * `npm run prompts`: renders each sentence that has no recording, or whose words changed since, with Debian's
 * espeak-ng as a placeholder for a person's voice, and forgets what is no longer said. The files are committed, so
 * that the build needs neither espeak-ng nor opusenc. A person's recording takes the place of a file of the same name
 * and stays as long as the words stay.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { FOLDER, hashOf, MANIFEST_FILE, manifest, spoken } from "./spoken.ts";

/** Slow and clear: the person who listens is seventy. */
const VOICE = ["-v", "es-419", "-s", "140", "-p", "42", "-z"];
const OPUS = ["--quiet", "--bitrate", "16", "--comp", "10", "--framesize", "60", "--padding", "0"];

const file = (key: string) => new URL(`${key}.opus`, FOLDER);
const scratch = mkdtempSync(`${tmpdir()}/prompts-`);

function render(key: string, text: string): void {
  const wave = `${scratch}/${key}.wav`;
  execFileSync("espeak-ng", [...VOICE, "-w", wave, text]);
  execFileSync("opusenc", [...OPUS, "--downmix-mono", wave, fileURLToPath(file(key))]);
  process.stdout.write(`${key}: ${text}\n`);
}

mkdirSync(FOLDER, { recursive: true });
const recorded = manifest();
const now: Record<string, string> = {};
for (const [key, text] of [...spoken()].sort(([a], [b]) => (a < b ? -1 : 1))) {
  now[key] = hashOf(text);
  if (recorded[key] !== now[key] || !existsSync(file(key))) render(key, text);
}
for (const name of readdirSync(FOLDER))
  if (name.endsWith(".opus") && !now[name.slice(0, -".opus".length)]) rmSync(new URL(name, FOLDER));
writeFileSync(MANIFEST_FILE, `${JSON.stringify(now, null, 2)}\n`);
rmSync(scratch, { recursive: true });
