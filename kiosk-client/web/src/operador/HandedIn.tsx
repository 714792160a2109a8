import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import { useWords } from "../words/Words.tsx";
import { useHandIns } from "./hand-ins.ts";

/** Whoever comes back with the code of her paper is told the radicado here. */
export function HandedIn() {
  const t = useWords();
  const { link } = useKiosk();
  const { link: line, backlog } = useView();
  const handIns = useHandIns(link.bearer, `${line.state}${backlog?.received}`);
  if (handIns.length === 0) return null;
  return (
    <section class="handed" aria-labelledby="handed" data-testid="handed">
      <h2 id="handed">{t("op.handed.title")}</h2>
      <p>{t("op.handed.help")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ul tabIndex={0} aria-labelledby="handed">
        {handIns.map(({ code, radicado }) => (
          <li key={code}>
            <strong>{code}</strong>
            <span>{radicado ?? t("op.handed.none")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
