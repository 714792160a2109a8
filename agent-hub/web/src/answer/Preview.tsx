import { useEffect, useMemo } from "preact/hooks";
import { Dialog } from "../page/Dialog";
import { useWords } from "../words/WordsContext";

/** The paper itself, in the browser's own reader. */
export function Preview({ paper, onClose }: { paper: Blob; onClose: () => void }) {
  const { say } = useWords();
  const address = useMemo(() => URL.createObjectURL(paper), [paper]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Dialog label={say("answer.preview")} class="answer-preview" onClose={onClose}>
      <iframe src={`${address}#navpanes=0&view=FitH`} title={say("answer.preview")} />
      <div class="buttons">
        <a class="button" href={address} target="_blank" rel="noreferrer">
          {say("answer.newTab")}
        </a>
        <button type="button" class="primary" onClick={onClose}>
          {say("answer.close")}
        </button>
      </div>
    </Dialog>
  );
}
