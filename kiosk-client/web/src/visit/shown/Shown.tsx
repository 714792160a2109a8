import type { Shown as ShownPicture } from "@ventanilla/contract";
import { useRef, useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { usePicture } from "../../kiosk/pictures.ts";
import { Choice } from "../../parts/Choice.tsx";
import { useWords } from "../../words/Words.tsx";
import type { CallSideProps } from "../call/CallSide.tsx";
import { LastLine } from "../call/LastLine.tsx";
import { Saying } from "../call/Saying.tsx";
import { useSaying } from "../call/useSaying.ts";
import { AgentCorner } from "./AgentCorner.tsx";
import { Pointer } from "./Pointer.tsx";
import { PrintAct } from "./PrintAct.tsx";
import { bigger, inPixels, type Laid, type Place, placeAt, sparsely, whole } from "./pointing.ts";
import { useAgentPointer, useSize } from "./watching.ts";

const POINTER_EVERY_MS = 100;

export interface ShownProps extends Partial<CallSideProps> {
  shown: ShownPicture;
}

/** What the agent shows, with both pointers on it: she sees what the agent sees. Large enough to read from the start. */
export function Shown({ shown, onHelp, onWrite }: ShownProps) {
  const t = useWords();
  const url = usePicture(`/api/shown/${encodeURIComponent(shown.id)}`);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [picture, setPicture] = useState<{ width: number; height: number }>();
  const [big, setBig] = useState(true);
  const agent = useAgentPointer(shown.id);
  const own = useOwnPointer();
  const { saying, onBusy } = useSaying();
  const centre = agent ?? own.place ?? { x: 0, y: 0 };
  const at = picture && size && (big ? bigger(picture, size, centre) : whole(picture, size));
  return (
    <>
      <section class="stage shown" aria-label={shown.title}>
        <h2>
          {t("shown.title")} <strong>{shown.title}</strong>
        </h2>
        <div
          ref={box}
          class="shown-box"
          onPointerMove={(event) => at && own.point(at, event)}
          onPointerDown={(event) => at && own.point(at, event)}
        >
          {url ? (
            <img
              src={url}
              alt={shown.title}
              draggable={false}
              style={at && inPixels(at)}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setPicture({ width: naturalWidth, height: naturalHeight })
              }
            />
          ) : (
            <p role="status">{t("shown.loading")}</p>
          )}
          {at && own.place && <Pointer at={at} place={own.place} word="shown.you" />}
          {at && agent && <Pointer at={at} place={agent} word="shown.agent" />}
        </div>
        <LastLine />
      </section>
      {onHelp && onWrite && (
        <div class="side">
          {saying ? <Saying onBusy={onBusy} /> : <AgentCorner />}
          <Choice
            word={big ? "shown.whole" : "shown.bigger"}
            icon={big ? "smaller" : "bigger"}
            onPress={() => setBig(!big)}
          />
          {shown.id.startsWith("act-") && <PrintAct key={shown.id.replace(/-\d+$/, "")} />}
          <Choice word="call.noHear" icon="ear" onPress={() => onHelp("noHear")} />
          <Choice word="call.write" icon="write" onPress={onWrite} />
        </div>
      )}
    </>
  );
}

function useOwnPointer() {
  const { link } = useKiosk();
  const [place, setPlace] = useState<Place>();
  const through = useRef(sparsely(POINTER_EVERY_MS));
  const point = (at: Laid, event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const under = placeAt(at, event.clientX - left, event.clientY - top);
    if (!under || !through.current(event.timeStamp)) return;
    setPlace(under);
    link.tell({ type: "pointer", ...under });
  };
  return { place, point };
}
