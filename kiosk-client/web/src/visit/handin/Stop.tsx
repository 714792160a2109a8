import { useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Ask } from "../../parts/Ask.tsx";
import { Choice } from "../../parts/Choice.tsx";

/** The way out without handing anything in. */
export function Stop() {
  const { press } = useKiosk();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Choice word="stop.word" kind="leave" icon="no" onPress={() => setAsking(true)} />
      {asking && (
        <Ask
          title="stop.title"
          text="stop.text"
          yes="stop.yes"
          no="stop.no"
          onYes={() => press("cancel")}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
