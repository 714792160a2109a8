import { useEffect, useRef } from "preact/hooks";
import { sentences } from "../speech/joining.ts";
import { useSpeech } from "../speech/Speech.tsx";
import type { Message } from "../words/words.ts";
import { nextChoice, stickerOf } from "./walking.ts";

/** ✔ F9, ✖ F12 and F1: keyboard and headset alone must do. */
export function useKeys(): void {
  const speech = useSpeech();
  const walked = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const walk = () => {
      const choices = choicesNow();
      const at = nextChoice(choices.indexOf(walked.current as HTMLElement), choices.length);
      const choice = choices[at];
      walked.current = choice;
      if (choice) {
        choice.focus();
        void speech.say(sentences(choice.dataset.say as Message));
      } else document.querySelector<HTMLElement>(".listen")?.click();
    };
    const pressed = (event: KeyboardEvent) => {
      const sticker = stickerOf(event.key);
      if (!sticker && event.key !== "F1") return;
      event.preventDefault();
      if (event.repeat) return;
      if (sticker) within().querySelector<HTMLElement>(`[data-answer=${sticker}]:enabled`)?.click();
      else walk();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [speech]);
}

/** A question lies over everything else. */
function within(): ParentNode {
  return document.querySelector("dialog[open]") ?? document;
}

function choicesNow(): HTMLElement[] {
  return [...within().querySelectorAll<HTMLElement>("[data-say]:enabled")];
}
