import type { Receipt as Given } from "@ventanilla/contract";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { codeAloud, sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { Printing } from "../radicado/Printing.tsx";
import { Qr } from "../radicado/Qr.tsx";

/** What she takes home while there is no radicado: amber, another picture, other words, and no number but its code. */
export function Receipt() {
  const t = useWords();
  const { press } = useKiosk();
  const receipt = useView().handIn?.receipt;
  if (!receipt) return null;
  const say = [
    ...sentences("receipt.title", "receipt.not", "receipt.code"),
    ...codeAloud(receipt.code),
    ...sentences("receipt.term", "receipt.keep"),
  ];
  return (
    <Screen class="radicado receipt" title={t("receipt.title")} say={say}>
      <section class="number">
        <p class="not-yet">
          <Picture name="envelope" />
          <strong>{t("receipt.not")}</strong>
        </p>
        <p>{t("receipt.code")}</p>
        <p class="number-big" data-testid="code">
          {receipt.code}
        </p>
        <p>
          {receipt.givenText.replace(/\.?$/, ".")} {t("receipt.term")}
        </p>
        <Travel receipt={receipt} />
        <Choice word="goodbye.done" kind="yes" onPress={() => press("finish")} />
      </section>
      <aside class="take">
        {receipt.trackUrl && (
          <>
            <Qr text={receipt.trackUrl} label={t("receipt.qr")} />
            <p>{t("receipt.scan")}</p>
          </>
        )}
        <Printing note="receipt.note" />
      </aside>
    </Screen>
  );
}

/** Told truthfully: kept here, on its way, there. */
function Travel({ receipt }: { receipt: Given }) {
  const t = useWords();
  const goes = useView().link.state !== "NONE" && receipt.percent !== undefined;
  if (receipt.arrived)
    return (
      <p class="travel travel-there" role="status">
        {t("receipt.arrived")}
      </p>
    );
  return (
    <p class="travel" role="status">
      {goes ? t("receipt.travels", { percent: receipt.percent ?? 0 }) : t("receipt.kept")}
    </p>
  );
}
