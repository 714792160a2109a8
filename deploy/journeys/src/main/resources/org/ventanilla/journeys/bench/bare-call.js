// The least that two pages of one browser need to see each other: cameras opened, one offer, one answer.
(() => {
  const WANTED = {
    audio: true,
    video: { width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 20, max: 30 } },
  };
  const now = () => performance.timeOrigin + performance.now();

  async function call(offers) {
    const channel = new BroadcastChannel("bare-call");
    const tell = (message) => channel.postMessage(JSON.stringify(message));
    const connection = new RTCPeerConnection();
    const seen = firstFrame(connection);
    connection.onicecandidate = ({ candidate }) => candidate && tell({ candidate });
    const media = navigator.mediaDevices.getUserMedia(WANTED);
    const add = async () => {
      const stream = await media;
      for (const track of stream.getTracks()) connection.addTrack(track, stream);
    };
    const describe = async (description) => {
      await connection.setLocalDescription(description);
      // At once, or a candidate overtakes it.
      tell({ description: connection.localDescription });
      await sendSmall(connection);
    };
    let work = Promise.resolve();
    channel.onmessage = ({ data }) => {
      work = work.then(async () => {
        const { ready, description, candidate } = JSON.parse(data);
        if (ready && offers) {
          await add();
          await describe(await connection.createOffer());
        }
        if (candidate) await connection.addIceCandidate(candidate);
        if (description) await connection.setRemoteDescription(description);
        if (description?.type === "offer") {
          await add();
          await describe(await connection.createAnswer());
        }
      });
    };
    if (!offers) media.then(() => tell({ ready: true }));
    const at = await seen;
    return {
      at,
      end: async () => {
        connection.close();
        channel.close();
        for (const track of (await media).getTracks()) track.stop();
      },
    };
  }

  async function sendSmall(connection) {
    const sender = connection.getSenders().find((each) => each.track?.kind === "video");
    const parameters = sender.getParameters();
    for (const encoding of parameters.encodings) encoding.scaleResolutionDownBy = 3;
    await sender.setParameters(parameters);
  }

  function firstFrame(connection) {
    return new Promise((seen) => {
      connection.ontrack = ({ track, streams }) => {
        if (track.kind !== "video") return;
        const video = document.createElement("video");
        video.muted = true;
        video.srcObject = streams[0];
        document.body.append(video);
        // Not requestVideoFrameCallback: one of the two pages is hidden, and a hidden page presents no frames.
        video.onloadeddata = () => {
          seen(now());
          video.remove();
        };
        void video.play();
      };
    });
  }

  function tooLong() {
    return new Promise((_, refuse) => setTimeout(() => refuse(new Error("no picture in 15 s")), 15_000));
  }

  let going;
  globalThis.theBareCall = {
    begin(offers) {
      going = call(offers);
      return now();
    },
    seen: async () => (await Promise.race([going, tooLong()])).at,
    end: async () => (await going).end(),
  };
})();
