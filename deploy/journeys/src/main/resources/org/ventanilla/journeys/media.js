// What of the call really arrives at this page, and the means to disturb it. Put into it before its own scripts.
(() => {
  const Real = globalThis.RTCPeerConnection;
  if (!Real) return;
  const calls = [];
  globalThis.RTCPeerConnection = class extends Real {
    constructor(...all) {
      super(...all);
      calls.push(this);
    }
  };

  let deaf = false;
  let carried;
  let lastSnapshot;
  const sockets = [];
  const RealSocket = globalThis.WebSocket;
  globalThis.WebSocket = class extends RealSocket {
    constructor(...all) {
      super(...all);
      sockets.push(this);
      // Before the page's own listener, so that it can be kept from it.
      this.addEventListener("message", (event) => {
        const message = JSON.parse(event.data);
        if (deaf && message.type === "change") event.stopImmediatePropagation();
        if (message.type === "snapshot") lastSnapshot = message;
        if (!carried || event.decided || deaf) return;
        event.stopImmediatePropagation();
        say(this, decided(message));
      });
    }
  };

  function say(socket, message) {
    const event = new MessageEvent("message", { data: JSON.stringify(message) });
    event.decided = true;
    socket.dispatchEvent(event);
  }

  /** What the call carries stands at the kiosk in the view, at the desk in its session. */
  function decided(message) {
    const seen = message.view ?? message.patch;
    if (message.view && !message.view.me) message.view.rungs = carried;
    else if (seen?.session) seen.session.rungs = carried;
    return message;
  }

  let posted;
  const realFetch = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    if (address === "/api/frames") void measure(options.body);
    return realFetch(address, options);
  };

  /** Of several pictures, each behind its length, the first. */
  async function measure(stack) {
    const length = new DataView(await stack.slice(0, 4).arrayBuffer()).getUint32(0);
    const { width, height } = await createImageBitmap(stack.slice(4, 4 + length, "image/jpeg"));
    posted = `${width}x${height}`;
  }

  const find = (label) =>
    [...document.querySelectorAll("video")].find((video) => video.getAttribute("aria-label") === label);

  const arrived = (kind) => counted("inbound-rtp", kind);

  async function counted(type, kind) {
    const call = calls.findLast((each) => each.connectionState === "connected");
    if (!call) return undefined;
    return [...(await call.getStats()).values()].find((report) => report.type === type && report.kind === kind);
  }

  async function looked() {
    const [video, sent, heard] = await Promise.all([
      counted("outbound-rtp", "video"),
      counted("outbound-rtp", "audio"),
      arrived("audio"),
    ]);
    return { video: video?.bytesSent, sent: sent?.packetsSent, heard: heard?.packetsReceived };
  }

  // Since the page was told what to carry: a promise would be taken for a yes, so it is looked beforehand.
  let looks = [];
  setInterval(async () => {
    const all = looks;
    if (carried) all.push(await looked());
  }, 200);
  let stillsSeen = [];

  // The fake microphone beeps once a second: two of them tell silence from a pause.
  let sounds = [];
  setInterval(async () => {
    const sound = await arrived("audio");
    if (!sound) return;
    const now = { at: sound.totalSamplesDuration, energy: sound.totalAudioEnergy };
    sounds = [...sounds.filter((each) => each.at <= now.at && each.at >= now.at - 2.5), now];
  }, 200);

  let watched;
  let framesBefore = 0;

  globalThis.theMedia = {
    /** Pictures come, now: not only the last one that stands. */
    moving(label, enough) {
      const video = find(label);
      const frames = video?.videoWidth ? video.getVideoPlaybackQuality().totalVideoFrames : 0;
      if (video !== watched || frames < framesBefore) {
        watched = video;
        framesBefore = frames;
      }
      const moves = frames >= framesBefore + enough;
      if (moves) watched = undefined;
      return moves;
    },

    height(label) {
      return find(label)?.videoHeight ?? 0;
    },

    /** How large the picture was that this page posted last. */
    posted: () => posted,

    /** As if the kiosk had decided so, whatever it decides; this page alone hears it. */
    carry(up, down) {
      carried = { up, down };
      looks = [];
      stillsSeen = [];
      const socket = sockets.at(-1);
      if (lastSnapshot.view.me) socket.send(JSON.stringify({ type: "resync" }));
      else say(socket, decided(lastSnapshot));
    },

    /** Since the last byte of video went, so many packets of voice went and came. */
    onlyVoice(some) {
      const now = looks.at(-1);
      const since = looks.find(({ video }) => video !== undefined && video === now.video);
      return since !== undefined && now.sent >= since.sent + some && now.heard >= since.heard + some;
    },

    /** So many pictures have stood there, one after the other. */
    stills(label, enough) {
      const image = [...document.querySelectorAll("img")].find((each) => each.alt === label);
      if (image?.naturalWidth && !stillsSeen.includes(image.src)) stillsSeen.push(image.src);
      return stillsSeen.length >= enough;
    },

    /** As a network does that changes under the page. */
    dropSockets() {
      for (const socket of sockets.splice(0)) socket.close();
    },

    /** What others do meanwhile does not reach the page; the answers to what it says itself do. */
    deafen(on) {
      deaf = on;
    },

    /** From 0, black, to 255; nothing when there is no picture. */
    light(label) {
      const video = find(label);
      if (!video?.videoWidth) return undefined;
      const drawing = new OffscreenCanvas(16, 9).getContext("2d");
      drawing.drawImage(video, 0, 0, 16, 9);
      const colours = drawing.getImageData(0, 0, 16, 9).data.filter((_, index) => index % 4 < 3);
      return colours.reduce((sum, colour) => sum + colour, 0) / colours.length;
    },

    /** What the last seconds brought, from 0 to 1; nothing before there were enough of them. */
    loudness() {
      const [first, last] = [sounds[0], sounds.at(-1)];
      const seconds = first ? last.at - first.at : 0;
      return seconds < 2 ? undefined : Math.sqrt((last.energy - first.energy) / seconds);
    },
  };
})();
