import type { Call, CallState, IceServer, LocalMedia, Rungs, Still } from "@ventanilla/contract";
import { closeMedia, DirectCall, measured, openMedia, tally } from "@ventanilla/contract/calling";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";

export interface CallNow {
  state: CallState;
  own: LocalMedia | undefined;
  remote: MediaStream | undefined;
  /** Her last picture, where there is no video. */
  still: Still | undefined;
  rttMs: number | undefined;
  microphone: boolean;
  camera: boolean;
  toggleMicrophone(): void;
  toggleCamera(): void;
}

const LOOK_EVERY_MS = 2_000;

/** One call for one attention: it begins when the desk has the person and ends with her part of it. */
export function useCall(
  session: string,
  going: boolean,
  iceServers: IceServer[],
  line: Line,
  rungs: Rungs | undefined,
  /** Both sides have a signal. */
  reached: boolean,
): CallNow {
  const call = useRef<Call | undefined>(undefined);
  const servers = useRef(iceServers);
  const [state, setState] = useState<CallState>("connecting");
  const [own, setOwn] = useState<LocalMedia>();
  const [remote, setRemote] = useState<MediaStream>();
  const [still, setStill] = useState<Still>();
  const down = useRef(rungs?.down);
  down.current = rungs?.down;
  const [microphone, setMicrophone] = useState(true);
  const [camera, setCamera] = useState(true);

  useEffect(() => {
    if (!going) return;
    let closed = false;
    let media: LocalMedia | undefined;
    const begun = new DirectCall("answerer", true, servers.current, {
      state: setState,
      remote: setRemote,
      still: setStill,
      signal: (signal) => line.tell({ type: "signal", session, signal }),
    });
    call.current = begun;
    if (down.current) begun.obey(down.current);
    const open = async () => {
      media = await openMedia({ image: true });
      if (closed) return closeMedia(media);
      setOwn(media);
      begun.carry(media.stream);
    };
    void open();
    const stop = line.listen((message) => {
      if (message.type === "signal" && message.session === session) begun.receive(message.signal);
    });
    begun.start();
    return () => {
      closed = true;
      stop();
      begun.close();
      call.current = undefined;
      if (media) closeMedia(media);
      setOwn(undefined);
      setRemote(undefined);
      setStill(undefined);
    };
  }, [session, going, line]);

  useEffect(() => {
    if (rungs?.down) call.current?.obey(rungs.down);
  }, [rungs?.down]);
  useEffect(() => {
    if (rungs?.up !== "STILLS") setStill(undefined);
  }, [rungs?.up]);
  useEffect(() => {
    if (reached) call.current?.mend();
  }, [reached]);
  useEffect(() => call.current?.setMicrophone(microphone), [microphone, own]);
  useEffect(() => call.current?.setCamera(camera), [camera, own]);

  return {
    state,
    own,
    remote,
    still,
    rttMs: useRoundTrip(call, going && state === "connected"),
    microphone,
    camera,
    toggleMicrophone: () => setMicrophone((on) => !on),
    toggleCamera: () => setCamera((on) => !on),
  };
}

/** To the tenth of a second, so that not every look draws the page anew. */
function useRoundTrip(call: { current: Call | undefined }, connected: boolean): number | undefined {
  const [rttMs, setRttMs] = useState<number>();
  useEffect(() => {
    if (!connected) return;
    const look = async () => {
      const report = await call.current?.stats();
      if (!report) return;
      const ms = measured(undefined, tally(report, Date.now()), report).rttMs;
      setRttMs(ms === undefined ? undefined : Math.round(ms / 100) * 100);
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setRttMs(undefined);
    };
  }, [call, connected]);
  return rttMs;
}
