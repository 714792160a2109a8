import { CAPACITIES, type Receiver } from "../api/records";
import { Choices } from "../page/Choices";
import { Field } from "../page/Field";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { receiverFrom } from "./receiver";

/** Who takes the act: the person herself, or who brings the paper that lets her. */
export function ReceiverFields({ writing }: { writing: DraftNow }) {
  const { say } = useWords();
  const { receiver = "", receiverDocument = "" } = writing.draft;
  const { capacity }: Receiver = receiverFrom(writing.draft);
  return (
    <>
      <Choices
        name="receiver-as"
        label={say("deliver.who")}
        choices={CAPACITIES.map((value) => ({ value, label: say(`deliver.${value}`) }))}
        chosen={capacity}
        onChoose={(receiverAs) => writing.change({ receiverAs })}
      />
      {capacity !== "HERSELF" && (
        <fieldset class="two-columns">
          <legend>{say("deliver.paper")}</legend>
          <Field id="receiver" label={say("deliver.name")}>
            <input
              id="receiver"
              autoComplete="off"
              maxLength={200}
              value={receiver}
              onInput={({ currentTarget }) => writing.change({ receiver: currentTarget.value })}
            />
          </Field>
          <Field id="receiver-document" label={say("deliver.document")}>
            <input
              id="receiver-document"
              autoComplete="off"
              maxLength={40}
              value={receiverDocument}
              onInput={({ currentTarget }) => writing.change({ receiverDocument: currentTarget.value })}
            />
          </Field>
        </fieldset>
      )}
    </>
  );
}
