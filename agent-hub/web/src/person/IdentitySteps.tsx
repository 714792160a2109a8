import type { Identity } from "@ventanilla/contract";
import type { ControlQuestion } from "../api/records";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { ControlQuestions } from "./ControlQuestions";

const LEVELS: readonly Identity[] = ["DECLARED", "PAPER_SEEN", "VERIFIED"];

interface Props {
  identity: Identity;
  /** Only an account in billing has control questions. */
  known: boolean;
  questions: ControlQuestion[];
  onRaise: (to: Identity) => void;
}

/** Three steps up; each says what it opens, and only the next one can be taken. */
export function IdentitySteps({ identity, known, questions, onRaise }: Props) {
  const { say } = useWords();
  const reached = LEVELS.indexOf(identity);
  return (
    <section class="identity" aria-labelledby="identity-title">
      <h2 id="identity-title">{say("identity.title")}</h2>
      <ol>
        {LEVELS.map((level, index) => (
          <li
            key={level}
            class={index <= reached ? "reached" : ""}
            {...(index === reached ? { "aria-current": "step" } : {})}
          >
            <span class="mark">{index <= reached ? <Icon name="check" /> : index + 1}</span>
            <strong>{say(`identity.${level}`)}</strong>
            <span class="opens">{say(`identity.${level}.opens`)}</span>
          </li>
        ))}
      </ol>
      {identity === "DECLARED" && (
        <button type="button" onClick={() => onRaise("PAPER_SEEN")}>
          <Icon name="eye" /> {say("identity.sawPaper")}
        </button>
      )}
      {identity === "PAPER_SEEN" && known && questions.length > 0 && (
        <ControlQuestions questions={questions} onVerified={() => onRaise("VERIFIED")} />
      )}
    </section>
  );
}
