import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import type { Over } from "./Call.tsx";

export interface CallSideProps {
  onHelp(over: Over): void;
  onWrite(): void;
}

export function CallSide({ onHelp, onWrite }: CallSideProps) {
  const { press } = useKiosk();
  return (
    <div class="side">
      <Choice word="call.paper" icon="paper" onPress={() => press("openPaper")} />
      <Choice word="call.noHear" icon="ear" onPress={() => onHelp("noHear")} />
      <Choice word="call.noSee" icon="eye" onPress={() => onHelp("noSee")} />
      <Choice word="call.write" icon="write" onPress={onWrite} />
    </div>
  );
}
