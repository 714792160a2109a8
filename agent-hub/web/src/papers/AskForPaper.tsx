import type { PaperKind, PaperRequest } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";

const KINDS: readonly { kind: PaperKind; key: string }[] = [
  { kind: "CEDULA", key: "C" },
  { kind: "RECIBO", key: "R" },
  { kind: "CARTA", key: "L" },
  { kind: "OTRO", key: "O" },
];

interface Props {
  request: PaperRequest | undefined;
  onAsk: (kind: PaperKind) => void;
  onPhoto: () => void;
}

export function AskForPaper({ request, onAsk, onPhoto }: Props) {
  const { say } = useWords();
  return (
    <section class="ask-for-paper" aria-label={say("papers.ask")}>
      <h2>{say("papers.ask")}</h2>
      <div class="buttons">
        {KINDS.map(({ kind, key }) => (
          <button
            key={kind}
            type="button"
            class={request?.kind === kind ? "asked" : ""}
            aria-keyshortcuts={key.toLowerCase()}
            onClick={() => onAsk(kind)}
          >
            {say(`paper.${kind}`)} <Shortcut>{key}</Shortcut>
          </button>
        ))}
      </div>
      <p role="status" class={request ? "asking" : "hint"}>
        {request ? say(`papers.asked.${request.kind}`) : say("papers.howTo")}
      </p>
      <button type="button" class={request ? "primary" : ""} aria-keyshortcuts="f" onClick={onPhoto}>
        <Icon name="photo" /> {say("papers.photo")} <Shortcut>F</Shortcut>
      </button>
    </section>
  );
}
