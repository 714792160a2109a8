import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useView } from "../kiosk/Kiosk.tsx";
import type { Spoken } from "../speech/joining.ts";
import { useSpeech } from "../speech/Speech.tsx";
import { Bar } from "./Bar.tsx";
import { ProblemNote } from "./ProblemNote.tsx";
import { Strip } from "./Strip.tsx";

export interface ScreenProps {
  title: string;
  /** What is said on entering and again on «Escuchar»; nothing in a call. */
  say?: Spoken[];
  back?: boolean;
  class?: string;
  /** This screen's own buttons in the bar. */
  left?: ComponentChildren;
  right?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every screen: strip, what it is about, and the bar whose corners never change. */
export function Screen({ title, say = [], back = false, left, right, children, ...rest }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { say: speak } = useSpeech();
  const { kiosk } = useView();
  const said = JSON.stringify(say);
  const place = kiosk?.name;
  // Not with every news of the link: what she reached with the keyboard would be taken from her.
  useEffect(() => heading.current?.focus(), [title]);
  useEffect(() => {
    document.title = place ? `${title} · ${place}` : title;
  }, [title, place]);
  useEffect(() => {
    void speak(JSON.parse(said));
  }, [said, speak]);
  return (
    <div class={`screen ${rest.class ?? ""}`}>
      <Strip />
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <ProblemNote />
        {children}
      </main>
      <Bar say={say} back={back} left={left} right={right} />
    </div>
  );
}
