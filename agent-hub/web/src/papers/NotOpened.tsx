import { Icon } from "../page/Icon";
import { usePaperWords } from "./paperWords";

/** It arrived and did not open: nothing more of it comes. */
export function NotOpened() {
  const say = usePaperWords();
  return (
    <span class="arriving" role="status">
      <Icon name="alert" /> {say("papers.notOpened")}
    </span>
  );
}
