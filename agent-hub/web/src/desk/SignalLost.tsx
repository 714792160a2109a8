import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

export function SignalLost() {
  const { say } = useWords();
  return (
    <p class="signal-lost" role="alert">
      <Icon name="alert" />
      <span>
        <strong>{say("noSignal.title")}</strong> {say("noSignal.kept")}
      </span>
    </p>
  );
}
