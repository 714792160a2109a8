import type { VisitStep } from "@ventanilla/contract";
import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import type { CallRoom } from "./call-room.ts";
import { EMPTY_ROOM, type RoomState } from "./room-state.ts";

const TALKING: VisitStep[] = ["CALL", "QUESTION", "RADICADO"];

/** Where she goes on when a call has lost its link. */
const WITHOUT_LINK: VisitStep[] = ["TELL", "PAPERS", "CHECK"];

interface Room {
  state: RoomState;
  room: CallRoom | undefined;
}

const RoomContext = createContext<Room>({ state: EMPTY_ROOM, room: undefined });

export function useRoom(): Room {
  return useContext(RoomContext);
}

/** The call is made ready in the line and stands until the goodbye, above the screens that come and go meanwhile. */
export function RoomProvider({ children }: { children: ComponentChildren }) {
  const { link } = useKiosk();
  const { step, session, iceServers, rungs, link: path } = useView();
  const [state, setState] = useState(EMPTY_ROOM);
  const [room, setRoom] = useState<CallRoom>();
  const talking = TALKING.includes(step);
  const attention = talking || step === "WAITING" ? session?.id : undefined;
  const image = session?.image ?? false;
  const before = useRef(step);
  useEffect(() => {
    if (!attention) return;
    let opened: CallRoom | undefined;
    let left = false;
    const back = WITHOUT_LINK.includes(before.current);
    const deaf = link.listen((message) => message.type === "signal" && opened?.receive(message.signal));
    void import("../in-call.ts").then(({ CallRoom }) => {
      if (left) return;
      opened = new CallRoom(image, iceServers, back, {
        changed: setState,
        signal: (signal) => link.tell({ type: "signal", signal }),
        measured: (stats) => link.tell({ type: "callStats", ...stats }),
      });
      if (!talking) opened.prepare();
      setRoom(opened);
    });
    return () => {
      left = true;
      deaf();
      opened?.leave();
      setRoom(undefined);
      setState(EMPTY_ROOM);
    };
    // The servers of one call do not change under it.
  }, [attention, image, link]);
  useEffect(() => {
    if (talking) void room?.enter();
  }, [talking, room]);
  useEffect(() => {
    before.current = step;
  }, [step]);
  const { up, down } = rungs ?? {};
  useEffect(() => {
    if (up && down) room?.obey({ up, down });
  }, [room, up, down]);
  const signal = path.state !== "NONE";
  useEffect(() => {
    if (signal) room?.mend();
  }, [room, signal]);
  useEffect(() => link.hears(state.hears), [link, state.hears]);
  return <RoomContext.Provider value={{ state, room }}>{children}</RoomContext.Provider>;
}
