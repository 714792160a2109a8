import { Icon } from "../page/Icon";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";

interface Props {
  sound: boolean;
  onSound: (on: boolean) => void;
  onKeys: () => void;
}

export function Switches({ sound, onSound, onKeys }: Props) {
  const { say } = useWords();
  return (
    <div class="switches">
      <button type="button" class="quiet" aria-pressed={sound} onClick={() => onSound(!sound)}>
        <Icon name={sound ? "sound" : "soundOff"} /> {say("desk.sound")}
      </button>
      <button type="button" class="quiet" aria-keyshortcuts="?" onClick={onKeys}>
        <Icon name="keys" /> {say("desk.keys")} <Shortcut>?</Shortcut>
      </button>
    </div>
  );
}
