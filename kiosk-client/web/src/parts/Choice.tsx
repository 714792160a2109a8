import type { ComponentChildren } from "preact";
import { useWords } from "../words/Words.tsx";
import type { Message, Values } from "../words/words.ts";
import { Icon, type IconName } from "./Icon.tsx";

export interface ChoiceProps {
  word: Message;
  values?: Values;
  /** yes: ✔ green, F9. no: ✖ red, F12. main: the one button of a screen. leave: red, ends something. */
  kind?: "plain" | "main" | "yes" | "no" | "leave" | "quiet";
  icon?: IconName;
  pressed?: boolean;
  disabled?: boolean;
  class?: string;
  onPress: () => void;
  children?: ComponentChildren;
}

const ICONS: Partial<Record<NonNullable<ChoiceProps["kind"]>, IconName>> = { yes: "yes", no: "no" };

/** A button with a picture and a word, that can be found by ear and pressed by the two stickers of the keyboard. */
export function Choice({ word, values, kind = "plain", icon, pressed, disabled, ...rest }: ChoiceProps) {
  const t = useWords();
  const drawn = icon ?? ICONS[kind];
  return (
    <button
      type="button"
      class={`choice choice-${kind} ${rest.class ?? ""}`}
      data-say={word}
      data-answer={
        kind === "yes" || kind === "main" ? "yes" : kind === "no" || kind === "leave" ? "no" : undefined
      }
      aria-pressed={pressed}
      disabled={disabled}
      onClick={rest.onPress}
    >
      {drawn && <Icon name={drawn} />}
      <span>
        {t(word, values)}
        {rest.children}
      </span>
    </button>
  );
}
