// What of the call arrives at this page, four times a second. Put into it before its own scripts.
(() => {
  const Real = globalThis.RTCPeerConnection;
  if (!Real) return;
  const EVERY_MS = 250;
  const AT_FIRST_MS = 50;
  const samples = [];
  const connections = [];
  let stills = 0;
  let part = { number: -1, places: new Set() };

  globalThis.RTCPeerConnection = class extends Real {
    constructor(...all) {
      super(...all);
      connections.push(this);
    }
    createDataChannel(label, options) {
      const channel = super.createDataChannel(label, options);
      if (label === "stills") channel.addEventListener("message", ({ data }) => chunk(new DataView(data)));
      return channel;
    }
  };

  /** A still comes in parts, each behind its number, place and count; without any, the last one still holds. */
  function chunk(view) {
    const [number, place, count] = [view.getUint16(0), view.getUint8(2), view.getUint8(3)];
    if (number !== part.number) part = { number, places: new Set() };
    part.places.add(place);
    if (count === 0 || (part.places.size === count && part.places.has(place))) stills++;
  }

  async function look() {
    const call = connections.length - 1;
    const connection = connections[call];
    if (!connection) return;
    const sample = { at: Date.now(), call, state: connection.connectionState, stills };
    const report = await connection.getStats().catch(() => new Map());
    for (const each of report.values()) read(each, report, sample);
    samples.push(sample);
  }

  function read(each, report, sample) {
    if (each.type === "inbound-rtp" && each.kind === "audio") {
      Object.assign(sample, { heard: each.totalSamplesReceived, concealed: each.concealedSamples });
    } else if (each.type === "inbound-rtp" && each.kind === "video") {
      Object.assign(sample, {
        frames: each.framesDecoded,
        frozen: each.totalFreezesDuration,
        paused: each.totalPausesDuration,
        freezes: each.freezeCount,
        size: each.frameWidth ? `${each.frameWidth}x${each.frameHeight}` : undefined,
      });
    } else if (each.type === "transport") {
      sample.rtt = report.get(each.selectedCandidatePairId)?.currentRoundTripTime;
    }
  }

  async function watch() {
    await look();
    const seen = stills > 0 || samples.at(-1)?.frames > 0;
    setTimeout(watch, seen ? EVERY_MS : AT_FIRST_MS);
  }
  void watch();

  globalThis.theMeter = { samples: () => samples, connection: () => connections.at(-1) };
})();
