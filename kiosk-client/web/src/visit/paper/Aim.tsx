import type { Paper } from "@ventanilla/contract";
import { useCallback, useEffect, useRef } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";
import { LivePicture } from "./LivePicture.tsx";
import { usePaperCamera } from "./paper-camera.ts";
import { shoot } from "./shutter.ts";

export interface AimProps {
  paper: Paper;
  shutter: boolean;
  onShot: () => void;
}

export function Aim({ paper, shutter, onShot }: AimProps) {
  const t = useWords();
  const { press } = useKiosk();
  const { session } = useView();
  const camera = usePaperCamera(!paper.documentCamera);
  const take = useShutter(paper, camera);
  useEffect(() => {
    if (!shutter || camera === "opening") return;
    onShot();
    void take();
  }, [shutter, camera, onShot, take]);
  const asked = session?.paperRequest !== undefined;
  return (
    <Screen class="paper" title={t(asked ? `paper.ask.${paper.kind}` : "aim.title")}>
      <LivePicture camera={paper.documentCamera ? "document" : camera} />
      <aside class="paper-side">
        <p class="how">
          <Picture name={paper.documentCamera ? "aimDesk" : "aimOwn"} />
          <span>
            {t(paper.documentCamera ? "aim.desk" : "aim.own")}{" "}
            {t(session?.image || paper.documentCamera ? "aim.inside" : "aim.onlyPaper")}
          </span>
        </p>
        <div class="answers answers-tall">
          <Choice word="aim.shoot" kind="yes" icon="photo" disabled={camera === "missing"} onPress={take} />
          <Choice word="aim.not" kind="no" onPress={() => press("closePaper")} />
        </div>
      </aside>
    </Screen>
  );
}

/** One picture at a time, by the program's own camera or by the page's. */
function useShutter(paper: Paper, camera: ReturnType<typeof usePaperCamera>): () => Promise<void> {
  const { link, press, refused } = useKiosk();
  const taking = useRef(false);
  return useCallback(async () => {
    if (paper.documentCamera) return void (await press("capture"));
    if (taking.current || !(camera instanceof MediaStream)) return;
    taking.current = true;
    try {
      refused(await shoot(camera, link.bearer));
    } finally {
      taking.current = false;
    }
  }, [paper.documentCamera, camera, link, press, refused]);
}
