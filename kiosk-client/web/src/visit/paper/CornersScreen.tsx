import type { Paper, Corners as Seen } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { usePicture } from "../../kiosk/pictures.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { CornersOnPicture } from "./CornersOnPicture.tsx";
import { type Corners, cornersOf, flat, flawOf } from "./quad.ts";

export interface CornersScreenProps {
  paper: Paper;
  seen: Seen;
}

/** What the camera saw, and where the paper ends in it: her eyes know better than the program. */
export function CornersScreen({ paper, seen }: CornersScreenProps) {
  const t = useWords();
  const { press, send } = useKiosk();
  const original = usePicture(`/api/originals/${paper.id}`);
  const [moved, setMoved] = useState<Corners>();
  const corners = moved ?? cornersOf(seen.at);
  const flaw = flawOf(corners);
  const unsure = seen.guessed && !moved;
  const done = () => {
    if (!flaw && paper.id) void send({ type: "corners", page: paper.id, at: flat(corners) });
  };
  return (
    <Screen
      class="paper"
      title={t("corners.title")}
      say={
        seen.guessed
          ? [...sentences("corners.unsure"), ...sentences("corners.title")]
          : sentences("corners.title")
      }
    >
      <CornersOnPicture
        picture={original}
        corners={corners}
        crossed={flaw !== undefined}
        onChange={setMoved}
      />
      <aside class="paper-side">
        <p class={flaw || unsure ? "verdict" : "how"} data-testid="corners" role="status">
          <Picture name={flaw || unsure ? "NO_PAPER" : "corners"} />
          <strong>{t(flaw ? `corners.${flaw}` : unsure ? "corners.unsure" : "corners.how")}</strong>
        </p>
        <div class="answers answers-tall">
          <Choice word="corners.done" kind="yes" disabled={flaw !== undefined} onPress={done} />
          <Choice word="corners.leave" kind="no" icon="back" onPress={() => press("leaveCorners")} />
        </div>
      </aside>
    </Screen>
  );
}
