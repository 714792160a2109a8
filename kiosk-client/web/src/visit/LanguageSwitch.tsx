import { useContext } from "preact/hooks";
import { Choice } from "../parts/Choice.tsx";
import { english, SPANISH, Words } from "../words/Words.tsx";
import { ChooseLanguage } from "./language.ts";

/** Says the other language's name in that language. */
export function LanguageSwitch() {
  const { code } = useContext(Words);
  const choose = useContext(ChooseLanguage);
  const change = async () => choose(code === "en" ? SPANISH : await english());
  return <Choice word="language.other" kind="quiet" onPress={change} />;
}
