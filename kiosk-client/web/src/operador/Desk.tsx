import { useView } from "../kiosk/Kiosk.tsx";
import { ProblemNote } from "../parts/ProblemNote.tsx";
import { useWords } from "../words/Words.tsx";
import { Backlog } from "./Backlog.tsx";
import { Called } from "./Called.tsx";
import { HandedIn } from "./HandedIn.tsx";
import { OpenDay } from "./OpenDay.tsx";
import { States } from "./States.tsx";
import { Today } from "./Today.tsx";

export function Desk() {
  const t = useWords();
  const { kiosk, step, operatorCalled } = useView();
  document.title = `${t("op.title")} · ${kiosk?.name ?? t("product")}`;
  return (
    <div class="op">
      <header>
        <h1>{t("op.title")}</h1>
        {kiosk && (
          <p>
            {kiosk.name}, {kiosk.municipality}
          </p>
        )}
      </header>
      <main>
        {operatorCalled && <Called />}
        <ProblemNote />
        {step === "CLOSED" ? <OpenDay /> : <Today />}
      </main>
      <div class="op-side">
        <States />
        <Backlog />
        <HandedIn />
      </div>
    </div>
  );
}
