import type { PacketMs } from "./rungs.ts";

/**
 * The voice without what a small link cannot carry: no header extensions and no transport-wide feedback for it (each would
 * cost more than the voice itself), error correction inside of Opus instead. Said to the other side, so that neither has them.
 */
export function leanVoice(sdp: string): string {
  return inVoice(sdp, (lines) =>
    lines
      .filter((line) => !line.startsWith("a=extmap:") && !/^a=rtcp-fb:\S+ transport-cc$/.test(line))
      .map((line) => (isOpusParameters(line, lines) ? withParameter(line, "useinbandfec", "1") : line)),
  );
}

/** What the other side said, as if it had asked for packets of that length: this browser then sends such. */
export function withPackets(sdp: string, packetMs: PacketMs): string {
  return inVoice(sdp, (lines) => [
    ...lines.filter((line) => !/^a=(max)?ptime:/.test(line)),
    `a=ptime:${packetMs}`,
    `a=maxptime:${packetMs}`,
  ]);
}

function isOpusParameters(line: string, lines: string[]): boolean {
  const opus = lines.map((each) => /^a=rtpmap:(\d+) opus\//i.exec(each)?.[1]).find(Boolean);
  return opus !== undefined && line.startsWith(`a=fmtp:${opus} `);
}

function withParameter(line: string, name: string, value: string): string {
  const [start = "", ...parameters] = line.split(/(?<=^\S+) |;/).map((each) => each.trim());
  return `${start} ${[...parameters.filter((each) => !each.startsWith(`${name}=`)), `${name}=${value}`].join(";")}`;
}

/** Section by section: what begins at an `m=audio` line is the voice's, whatever ends the lines. */
function inVoice(sdp: string, change: (lines: string[]) => string[]): string {
  return sdp
    .split(/(?=^m=)/m)
    .map((section) => {
      if (!section.startsWith("m=audio")) return section;
      const lines = section.split(/\r?\n/).filter(Boolean);
      return change(lines)
        .map((line) => `${line}\r\n`)
        .join("");
    })
    .join("");
}
