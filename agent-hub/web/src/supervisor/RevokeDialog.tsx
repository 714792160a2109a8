import type { KioskRow } from "../api/records";
import { Dialog } from "../page/Dialog";
import { useWords } from "../words/WordsContext";

interface Props {
  kiosk: KioskRow;
  onRevoke: () => void;
  onClose: () => void;
}

/** It cannot be taken back: the kiosk has to be enrolled again. */
export function RevokeDialog({ kiosk, onRevoke, onClose }: Props) {
  const { say } = useWords();
  return (
    <Dialog label={say("revoke.title")} class="narrow" onClose={onClose}>
      <h2>{say("revoke.title")}</h2>
      <p>{say("revoke.check", { kiosk: kiosk.name, municipality: kiosk.municipality })}</p>
      <form method="dialog" class="buttons">
        <button type="submit">{say("revoke.keep")}</button>
        <button type="button" class="danger solid" onClick={onRevoke}>
          {say("revoke.revoke")}
        </button>
      </form>
    </Dialog>
  );
}
