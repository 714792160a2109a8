import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo } from "preact/hooks";
import { Words } from "../words/Words.tsx";
import type { Spoken } from "./joining.ts";
import { Voice } from "./voice.ts";

export interface Speech {
  /** There are recordings in the language of the screen. */
  available: boolean;
  say(spoken: Spoken[]): Promise<void>;
  stop(): void;
}

const SpeechContext = createContext<Speech>({
  available: false,
  say: async () => {},
  stop: () => {},
});

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function SpeechProvider({ children }: { children: ComponentChildren }) {
  const available = useContext(Words).code === "es-CO";
  const voice = useMemo(() => new Voice(), []);
  const speech = useMemo<Speech>(
    () => ({
      available,
      say: async (spoken) => (available ? await voice.say(spoken) : undefined),
      stop: () => voice.stop(),
    }),
    [available, voice],
  );
  useTouchStops(voice);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** Whoever touches has heard enough. In the capturing phase, so that what the touch starts is not stopped with it. */
function useTouchStops(voice: Voice): void {
  useEffect(() => {
    const stop = () => voice.stop();
    addEventListener("pointerdown", stop, { capture: true });
    return () => removeEventListener("pointerdown", stop, { capture: true });
  }, [voice]);
}
