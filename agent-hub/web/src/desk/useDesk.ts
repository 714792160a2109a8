import {
  type DeskView,
  type FromHub,
  type HubPointer,
  type HubSignal,
  LiveSocket,
  type Problem,
  ProblemError,
  type ToHub,
} from "@ventanilla/contract";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

type Socket = LiveSocket<DeskView, ToHub, FromHub>;
type Passing = HubSignal | HubPointer;

/** The desk's one line to the server. */
export interface Line {
  /** A command's refusal, or nothing when it is done; waits through a lost signal. */
  ask(message: Parameters<Socket["command"]>[0]): Promise<Problem | undefined>;
  /** For what is worthless a second later. */
  tell(message: FromHub): void;
  /** Signals and pointers, until the returned function is called. */
  listen(listener: (message: Passing) => void): () => void;
}

export interface DeskNow {
  view: DeskView | undefined;
  hasSignal: boolean;
  line: Line;
}

export function useDesk(onDropped: () => void): DeskNow {
  const [view, setView] = useState<DeskView>();
  const [hasSignal, setHasSignal] = useState(true);
  const socket = useRef<Socket | undefined>(undefined);
  const listeners = useRef(new Set<(message: Passing) => void>());

  useEffect(() => {
    const opened: Socket = new LiveSocket(socketUrl(), {
      view: (now) => setView(now),
      open: (open) => {
        setHasSignal(open);
        if (!open) onDropped();
      },
      message: (message) => {
        if (message.type === "signal" || message.type === "pointer")
          for (const listener of listeners.current) listener(message);
      },
    });
    socket.current = opened;
    return () => opened.close();
  }, [onDropped]);

  const line = useMemo<Line>(
    () => ({
      ask: async (message) => {
        try {
          await socket.current?.command(message);
        } catch (reason) {
          if (reason instanceof ProblemError) return reason.problem;
          throw reason;
        }
        return undefined;
      },
      tell: (message) => socket.current?.tell(message),
      listen: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
  return { view, hasSignal, line };
}

function socketUrl(): string {
  return `${location.origin.replace(/^http/, "ws")}/ws/hub`;
}
