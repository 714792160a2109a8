import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "./api/api";
import type { SignedIn } from "./api/records";
import { later } from "./page/later";
import { NoSignal } from "./page/NoSignal";
import { SignIn } from "./sign-in/SignIn";
import { choose, load } from "./words/choice";
import { WordsContext } from "./words/WordsContext";
import type { Words } from "./words/words";

const { Later: Desk } = later(async () => (await import("./desk/Desk")).Desk);
const { Later: Office } = later(async () => (await import("./office/Office")).Office);

const ASK_AGAIN_MS = 3_000;

/** `asking` until the server has said who is signed in here: nobody sees a sign-in page they do not need. */
type Who = "asking" | "unreachable" | "nobody" | SignedIn;

export function Hub({ api, words: first }: { api: Api; words: Words }) {
  const [words, setWords] = useState(first);
  const [who, setWho] = useState<Who>("asking");

  const ask = useCallback(async () => {
    const { value, problem } = await api.whoAmI();
    setWho(value ?? (problem.status === 401 ? "nobody" : "unreachable"));
  }, [api]);

  /** The line dropped. Only a clear "nobody" sends to the sign-in page: without signal the desk stays as it is. */
  const checkWho = useCallback(async () => {
    const { problem } = await api.whoAmI();
    if (problem?.status === 401) setWho("nobody");
  }, [api]);

  useEffect(() => {
    if (who === "asking") void ask();
    if (who !== "unreachable") return;
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [who, ask]);

  const atDesk = typeof who === "object" && who.role === "AGENT";
  const inOffice = typeof who === "object" && who.role !== "AGENT";
  const part = atDesk ? "desk" : inOffice ? "office" : undefined;
  useEffect(() => {
    if (part && words.part !== part) void load(words.language, part).then(setWords);
  }, [part, words]);

  const onLanguage = async () => {
    const language = words.language === "en" ? "es-CO" : "en";
    choose(language);
    setWords(await load(language, part));
  };
  const onSignOut = async () => {
    const { problem } = await api.signOut();
    if (!problem || problem.status === 401) setWho("nobody");
  };

  const common = { api, onLanguage, onSignOut };
  return (
    <WordsContext.Provider value={words}>
      {who === "unreachable" && <NoSignal onLanguage={onLanguage} />}
      {who === "nobody" && <SignIn api={api} onSignedIn={setWho} onLanguage={onLanguage} />}
      {atDesk && <Desk {...common} name={who.name} onDropped={checkWho} />}
      {inOffice && words.part === "office" && <Office {...common} me={who} onDropped={checkWho} />}
    </WordsContext.Provider>
  );
}
