import {
  type Call,
  type CallState,
  closeMedia,
  DirectCall,
  type IceServer,
  type LocalMedia,
  openMedia,
} from "@ventanilla/contract";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";

export interface CallNow {
  state: CallState;
  own: LocalMedia | undefined;
  remote: MediaStream | undefined;
  microphone: boolean;
  camera: boolean;
  toggleMicrophone(): void;
  toggleCamera(): void;
}

/** One call for one attention: it begins when the desk has the person and ends with her part of it. */
export function useCall(session: string, going: boolean, iceServers: IceServer[], line: Line): CallNow {
  const call = useRef<Call | undefined>(undefined);
  const servers = useRef(iceServers);
  const [state, setState] = useState<CallState>("connecting");
  const [own, setOwn] = useState<LocalMedia>();
  const [remote, setRemote] = useState<MediaStream>();
  const [microphone, setMicrophone] = useState(true);
  const [camera, setCamera] = useState(true);

  useEffect(() => {
    if (!going) return;
    let closed = false;
    let media: LocalMedia | undefined;
    const begin = async () => {
      media = await openMedia({ image: true });
      if (closed) return closeMedia(media);
      setOwn(media);
      const begun = new DirectCall("offerer", media.stream, servers.current, {
        state: setState,
        remote: setRemote,
        signal: (signal) => line.tell({ type: "signal", session, signal }),
      });
      call.current = begun;
      begun.start();
    };
    void begin();
    const stop = line.listen((message) => {
      if (message.type === "signal" && message.session === session) call.current?.receive(message.signal);
    });
    return () => {
      closed = true;
      stop();
      call.current?.close();
      call.current = undefined;
      if (media) closeMedia(media);
      setOwn(undefined);
      setRemote(undefined);
    };
  }, [session, going, line]);

  useEffect(() => call.current?.setMicrophone(microphone), [microphone, own]);
  useEffect(() => call.current?.setCamera(camera), [camera, own]);

  return {
    state,
    own,
    remote,
    microphone,
    camera,
    toggleMicrophone: () => setMicrophone((on) => !on),
    toggleCamera: () => setCamera((on) => !on),
  };
}
