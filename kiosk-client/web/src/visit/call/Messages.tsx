import type { SaidNote } from "@ventanilla/contract";
import { useView } from "../../kiosk/Kiosk.tsx";
import { Icon, type IconName } from "../../parts/Icon.tsx";
import { useWords } from "../../words/Words.tsx";
import { Saying } from "./Saying.tsx";
import { useReadAloud } from "./useReadAloud.ts";

const MOST = 4;

const ICONS: Record<SaidNote["state"], IconName> = {
  KEPT: "clock",
  TRAVELS: "link",
  THERE: "person",
  PLAYING: "ear",
  HEARD: "yes",
};

interface Props {
  /** She is saying something. */
  busy: boolean;
  onBusy: (busy: boolean) => void;
}

/** In the place of the picture, while no voice goes: she says it into notes, and sees what becomes of each. */
export function Messages({ busy, onBusy }: Props) {
  const t = useWords();
  const notes = useView().said?.notes.slice(-MOST) ?? [];
  useReadAloud(busy);
  return (
    <div class="messages">
      <Saying onBusy={onBusy} />
      {notes.length > 0 ? (
        <ul class="said-notes" aria-label={t("tell.kept")} aria-live="polite">
          {notes.map(({ id, number, state }) => (
            <li key={id} data-state={state}>
              <Icon name={ICONS[state]} />
              {t(`messages.${state}`, { number })}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {t("messages.how")} {t("messages.own")}
        </p>
      )}
    </div>
  );
}
