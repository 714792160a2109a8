// Takes down what this page plays of the other's voice, as samples. Put into it while the call is under way; the meter is there.
(() => {
  // Of a page that is busy for a moment nothing is lost.
  const MOST_WAITING = 1_000;
  const connection = globalThis.theMeter.connection();
  const { track } = connection.getReceivers().find((each) => each.track.kind === "audio");
  const kept = [];
  let rate;

  async function listen() {
    const reader = new MediaStreamTrackProcessor({ track, maxBufferSize: MOST_WAITING }).readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      rate = next.value.sampleRate;
      kept.push(whole(next.value));
      next.value.close();
    }
  }

  /** Whole numbers of 16 bits, of the first channel. */
  function whole(sound) {
    const samples = new Float32Array(sound.numberOfFrames);
    sound.copyTo(samples, { planeIndex: 0, format: "f32-planar" });
    return Int16Array.from(samples, (each) => Math.round(32_767 * Math.max(-1, Math.min(1, each))));
  }
  void listen();

  const base64 = (blob) =>
    new Promise((told) => {
      const reader = new FileReader();
      reader.onload = () => told(reader.result.split(",")[1]);
      reader.readAsDataURL(blob);
    });

  globalThis.theEar = {
    heard: async () => ({ rate, samples: await base64(new Blob(kept)) }),

    /** By the transport's own count, which leaves out ICE and the headers of UDP and IP. */
    async carried() {
      const sum = { at: performance.now(), bytesSent: 0, packetsSent: 0, bytesReceived: 0, packetsReceived: 0 };
      for (const each of (await connection.getStats()).values()) {
        if (each.type !== "transport") continue;
        for (const name of Object.keys(sum)) sum[name] += each[name] ?? 0;
      }
      return sum;
    },
  };
})();
