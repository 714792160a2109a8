/** What one browser measured of its call in the last second; what is absent is not known. */
export interface Measured {
  rttMs?: number;
  /** Shares of the packets, 0 to 1. */
  upLoss?: number;
  downLoss?: number;
  /** kbit/s on the wire, IP and UDP headers with it. */
  upKbit?: number;
  downKbit?: number;
}

/** What has been counted since the call's connection was made. */
export interface Tally {
  at: number;
  sent: number;
  received: number;
  arrived: number;
  lost: number;
}

/** One entry of a browser's report, as far as it is read here. */
interface Entry {
  id?: string;
  type: string;
  timestamp?: number;
  bytesSent?: number;
  bytesReceived?: number;
  packetsSent?: number;
  packetsReceived?: number;
  packetsLost?: number;
  fractionLost?: number;
  kind?: string;
  selectedCandidatePairId?: string;
  currentRoundTripTime?: number;
}

/** IPv4 and UDP, of each packet. */
const HEADERS = 28;

export function tally(report: Iterable<[string, Entry]>, now: number): Tally {
  const sum: Tally = { at: now, sent: 0, received: 0, arrived: 0, lost: 0 };
  for (const [, each] of report) {
    if (each.type === "transport") {
      sum.sent += (each.bytesSent ?? 0) + HEADERS * (each.packetsSent ?? 0);
      sum.received += (each.bytesReceived ?? 0) + HEADERS * (each.packetsReceived ?? 0);
    } else if (each.type === "inbound-rtp") {
      sum.arrived += each.packetsReceived ?? 0;
      sum.lost += each.packetsLost ?? 0;
    }
  }
  return sum;
}

/** From two looks at the same connection. Of one made anew meanwhile only the losses that the other side tells are known. */
export function measured(before: Tally | undefined, now: Tally, report: Iterable<[string, Entry]>): Measured {
  const entries = new Map(report);
  return {
    ...roundTrip(entries),
    ...lossUp(entries),
    ...(before && now.at > before.at && now.sent >= before.sent && now.received >= before.received
      ? { ...lossDown(before, now), ...rates(before, now) }
      : {}),
  };
}

function rates(before: Tally, now: Tally): Measured {
  const kbit = (bytes: number) => Math.round((bytes * 80) / (now.at - before.at)) / 10;
  return { upKbit: kbit(now.sent - before.sent), downKbit: kbit(now.received - before.received) };
}

function lossDown(before: Tally, now: Tally): Measured {
  const lost = now.lost - before.lost;
  const expected = now.arrived - before.arrived + lost;
  // A packet that came late was counted as lost and is taken back.
  return expected > 0 ? { downLoss: share(lost / expected) } : {};
}

/** The worst of what the other side received: a voice that breaks is not made good by a whole picture. */
function lossUp(entries: Map<string, Entry>): Measured {
  const said = [...entries.values()]
    .filter(({ type, fractionLost }) => type === "remote-inbound-rtp" && fractionLost !== undefined)
    .map(({ fractionLost }) => fractionLost ?? 0);
  return said.length > 0 ? { upLoss: share(Math.max(...said)) } : {};
}

function roundTrip(entries: Map<string, Entry>): Measured {
  const transport = [...entries.values()].find(({ type }) => type === "transport");
  const seconds = entries.get(transport?.selectedCandidatePairId ?? "")?.currentRoundTripTime;
  return seconds === undefined ? {} : { rttMs: Math.round(seconds * 1000) };
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
