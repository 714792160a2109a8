import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { AnswerView } from "./records";
import { answerAddresses } from "./requests";

interface Props {
  radicado: string;
  issued: NonNullable<AnswerView["issued"]>;
}

/** The answer is out: its number, who signed, the paper. */
export function Issued({ radicado, issued }: Props) {
  const { say } = useWords();
  return (
    <section class="answer-issued">
      <p class="answer-number">
        <Icon name="check" /> <strong>{issued.radicado}</strong>
      </p>
      <p>
        {issued.respuesta}. {say("answer.signedBy", { name: issued.signer, at: issued.at })}
      </p>
      {issued.made ? (
        <a class="button primary" href={answerAddresses.pdf(radicado)} target="_blank" rel="noreferrer">
          <Icon name="document" /> {say("answer.open")}
        </a>
      ) : (
        <p class="hint">{say("answer.making")}</p>
      )}
    </section>
  );
}
