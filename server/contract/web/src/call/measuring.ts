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
  /** What the other side told last of each stream that we send. */
  told: Map<string, Told>;
}

/** One report of the other side: it comes now and then, and is read many times. */
interface Told {
  at: number;
  /** Packets sent until it came. */
  sent: number;
  /** Packets that it is about, and how many of them went missing. */
  packets: number;
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
  localId?: string;
  selectedCandidatePairId?: string;
  currentRoundTripTime?: number;
}

/** IPv4 and UDP, of each packet. */
const HEADERS = 28;

/** @param before the last look at the same connection, if there was one */
export function tally(report: Iterable<[string, Entry]>, now: number, before?: Tally): Tally {
  const sum: Tally = { at: now, sent: 0, received: 0, arrived: 0, lost: 0, told: new Map() };
  const entries = new Map(report);
  for (const [id, each] of entries) {
    if (each.type === "transport") {
      sum.sent += (each.bytesSent ?? 0) + HEADERS * (each.packetsSent ?? 0);
      sum.received += (each.bytesReceived ?? 0) + HEADERS * (each.packetsReceived ?? 0);
    } else if (each.type === "inbound-rtp") {
      sum.arrived += each.packetsReceived ?? 0;
      sum.lost += each.packetsLost ?? 0;
    } else if (each.type === "remote-inbound-rtp") {
      const sent = entries.get(each.localId ?? "")?.packetsSent ?? 0;
      sum.told.set(id, told(each, sent, before?.told.get(id)));
    }
  }
  return sum;
}

function told({ timestamp: at = 0, fractionLost = 0 }: Entry, sent: number, before: Told | undefined): Told {
  if (before?.at === at) return before;
  const packets = Math.max(0, sent - (before?.sent ?? 0));
  return { at, sent, packets, lost: fractionLost * packets };
}

/** From two looks at the same connection. Of one made anew meanwhile nothing is known but its round trip. */
export function measured(before: Tally | undefined, now: Tally, report: Iterable<[string, Entry]>): Measured {
  const isSame = before && now.at > before.at && now.sent >= before.sent && now.received >= before.received;
  return {
    ...roundTrip(new Map(report)),
    ...(isSame ? { ...lossUp(before, now), ...lossDown(before, now), ...rates(before, now) } : {}),
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

/** Of all packets that were told of since: a picture of a few packets says less than a voice of fifty. */
function lossUp(before: Tally, now: Tally): Measured {
  const news = [...now.told].filter(([id, { at }]) => before.told.get(id)?.at !== at).map(([, each]) => each);
  const packets = news.reduce((sum, each) => sum + each.packets, 0);
  const lost = news.reduce((sum, each) => sum + each.lost, 0);
  return packets > 0 ? { upLoss: share(lost / packets) } : {};
}

function roundTrip(entries: Map<string, Entry>): Measured {
  const transport = [...entries.values()].find(({ type }) => type === "transport");
  const seconds = entries.get(transport?.selectedCandidatePairId ?? "")?.currentRoundTripTime;
  return seconds === undefined ? {} : { rttMs: Math.round(seconds * 1000) };
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
