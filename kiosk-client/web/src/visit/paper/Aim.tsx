import type { Paper } from "@ventanilla/contract";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture, type PictureName } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";
import { type LiveAdvice, liveAdvice } from "./advice.ts";
import { LivePicture } from "./LivePicture.tsx";
import { type Preview, type Previews, throughCamera, useLooks } from "./looking.ts";
import { type PaperCamera, usePaperCamera } from "./paper-camera.ts";
import { shoot } from "./shutter.ts";

export interface AimProps {
  paper: Paper;
  shutter: boolean;
  onShot: () => void;
}

/** The picture takes itself when nothing is to be mended; the button takes it whatever there is to be mended. */
export function Aim({ paper, shutter, onShot }: AimProps) {
  const t = useWords();
  const { press } = useKiosk();
  const { session } = useView();
  const camera = usePaperCamera(!paper.documentCamera);
  const take = useShutter(paper, camera);
  const desk = useRef<Preview | undefined>(undefined);
  const onPicture = useCallback((picture: Preview) => {
    desk.current = picture;
  }, []);
  const previews = usePreviews(paper.documentCamera, camera, desk);
  const look = useLooks(previews, take);
  useEffect(() => {
    if (!shutter || camera === "opening") return;
    onShot();
    void take();
  }, [shutter, camera, onShot, take]);
  useEffect(() => {
    if (look?.advice === "HALVES" && paper.part === "WHOLE") void press("halvesPaper");
  }, [look, paper.part, press]);
  const asked = session?.paperRequest !== undefined;
  const advice = liveAdvice(look, paper.part);
  const title = titleOf(paper, asked);
  return (
    <Screen
      class="paper"
      title={t(title)}
      say={advice ? sentences(`live.${advice}`) : []}
      left={<OnePicture part={paper.part} />}
    >
      <LivePicture camera={paper.documentCamera ? "document" : camera} look={look} onPicture={onPicture} />
      <aside class="paper-side">
        {advice ? (
          <p class={advice === "GOOD" ? "advice verdict-ok" : "advice"} data-testid="advice" role="status">
            <Picture name={drawn(advice, paper.documentCamera)} />
            {title !== `live.${advice}` && <strong>{t(`live.${advice}`)}</strong>}
          </p>
        ) : (
          <p class="how">
            <Picture name={paper.documentCamera ? "aimDesk" : "aimOwn"} />
            <span>
              {t(paper.documentCamera ? "aim.desk" : "aim.own")}{" "}
              {t(session?.image || paper.documentCamera ? "aim.inside" : "aim.onlyPaper")}
            </span>
          </p>
        )}
        <div class="answers answers-tall">
          <Choice word="aim.shoot" kind="yes" icon="photo" disabled={camera === "missing"} onPress={take} />
          <Choice word="aim.not" kind="no" onPress={() => press("closePaper")} />
        </div>
      </aside>
    </Screen>
  );
}

/** The way out of two pictures. */
function OnePicture({ part }: { part: Paper["part"] }) {
  const { press } = useKiosk();
  if (part === "WHOLE" || part === "FRONT") return null;
  return <Choice word={part === "BACK" ? "aim.onlyThis" : "aim.whole"} onPress={() => press("wholePaper")} />;
}

/** The second half or side is asked for in the largest letters: it is the one thing that is new. */
function titleOf({ part, kind }: Paper, asked: boolean): Message {
  if (part === "TOP" || part === "BOTTOM" || part === "BACK") return `live.${part}`;
  return asked ? `paper.ask.${kind}` : "aim.title";
}

const DRAWN: Partial<Record<LiveAdvice, PictureName>> = {
  LIGHT: "DARK",
  GLARE: "GLARE",
  BLURRED: "BLURRY",
  STILL: "BLURRY",
  NEARER: "TOO_FAR",
  HALVES: "TOO_FAR",
  TOP: "topHalf",
  BOTTOM: "bottomHalf",
  FRONT: "cedula",
  BACK: "cedulaBack",
  WHOLE: "NO_PAPER",
  GOOD: "OK",
};

function drawn(advice: LiveAdvice, desk: boolean): PictureName {
  return DRAWN[advice] ?? (desk ? "aimDesk" : "aimOwn");
}

/** What the program judges: the page's own camera, or the last picture of the program's. */
function usePreviews(
  desk: boolean,
  camera: PaperCamera,
  last: { current: Preview | undefined },
): Previews | undefined {
  const own = !desk && camera instanceof MediaStream ? camera : undefined;
  const through = useMemo(() => (own ? throughCamera(own) : undefined), [own]);
  useEffect(() => () => through?.close(), [through]);
  const fromDesk = useCallback(async () => last.current, [last]);
  return desk ? fromDesk : through?.look;
}

/** One picture at a time, by the program's own camera or by the page's. */
function useShutter(paper: Paper, camera: PaperCamera): () => Promise<void> {
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
