import type { FiledPqr, Problem } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { NewPqr } from "../api/records";
import { link } from "../office/address";
import { described, Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import { JustFiled } from "./JustFiled";
import { PetitionForm } from "./PetitionForm";
import type { Place } from "./records";
import { requests } from "./requests";
import { TimeField } from "./TimeField";
import { instantOf } from "./time";
import { useKeptDraft } from "./useKeptDraft";

/** The sheet that is being typed: until it is filed every try is the same one, also when one looked at something else meanwhile. */
let sheetNow: string | undefined;

interface Props {
  api: Api;
  onDropped: () => void;
}

/** What was written on a kiosk's pad when even its computer was off, with its own day and the reason. */
export function PaperPad({ api, onDropped }: Props) {
  const { say } = useWords();
  const [places, setPlaces] = useState<Place[]>([]);
  const [sheet, setSheet] = useState({ kiosk: "", time: "", why: "", phone: "" });
  const [problem, setProblem] = useState<Problem>();
  const [mend, setMend] = useState<string>();
  const [filed, setFiled] = useState<FiledPqr>();
  const writing = useKeptDraft("papel", {});
  useEffect(() => {
    void requests.all(api).then(({ value }) => (value ? setPlaces(value.places) : onDropped()));
  }, [api, onDropped]);
  const file = async (pqr: NewPqr) => {
    const presentedAt = instantOf(sheet.time);
    const missing = !sheet.kiosk
      ? "kiosk"
      : !presentedAt
        ? "presentedAt"
        : !sheet.why.trim()
          ? "why"
          : undefined;
    setMend(missing);
    if (missing) return document.getElementById(missing)?.focus();
    const { kiosk, why, phone } = sheet;
    sheetNow ??= crypto.randomUUID();
    const said = { id: sheetNow, kiosk, presentedAt: presentedAt ?? "", why, pqr };
    const answer = await requests.filePaper(api, phone.trim() ? { ...said, phone: phone.trim() } : said);
    setProblem(answer.problem);
    if (!answer.value) return;
    sheetNow = undefined;
    writing.forget();
    setFiled(answer.value);
  };
  const mended = (field: string) => (mend === field ? say("handins.paper.mend") : undefined);
  const put = (fields: Partial<typeof sheet>) => setSheet((before) => ({ ...before, ...fields }));
  return (
    <main class="hand-ins">
      <header>
        <h1>{say("handins.paper")}</h1>
        <a class="button" href={link("entregado")}>
          {say("handins.back")}
        </a>
      </header>
      <section class="paper-pad">
        {filed ? (
          <JustFiled pqr={filed} phone={sheet.phone.trim() || undefined} />
        ) : (
          <PetitionForm api={api} writing={writing} problem={problem} onFile={file}>
            <div class="two-columns">
              <Field id="kiosk" label={say("handins.where")} mend={mended("kiosk")}>
                <select
                  {...described("kiosk", undefined, mended("kiosk"))}
                  value={sheet.kiosk}
                  onChange={({ currentTarget }) => put({ kiosk: currentTarget.value })}
                >
                  <option value="">{say("handins.paper.choose")}</option>
                  {places.map((place) => (
                    <option key={place.id} value={place.id}>
                      {place.name}, {place.municipality}
                    </option>
                  ))}
                </select>
              </Field>
              <TimeField
                label={say("handins.when")}
                hint={say("handins.paper.time")}
                mend={mended("presentedAt")}
                time={sheet.time}
                onTime={(time) => put({ time })}
              />
              <Field
                id="why"
                label={say("handins.paper.why")}
                hint={say("handins.paper.why.hint")}
                mend={mended("why")}
              >
                <input
                  {...described("why", say("handins.paper.why.hint"), mended("why"))}
                  maxLength={1000}
                  value={sheet.why}
                  onInput={({ currentTarget }) => put({ why: currentTarget.value })}
                />
              </Field>
              <Field id="phone" label={say("handins.phone")} hint={say("pqr.email.hint")}>
                <input
                  {...described("phone", say("pqr.email.hint"))}
                  inputMode="tel"
                  maxLength={20}
                  value={sheet.phone}
                  onInput={({ currentTarget }) => put({ phone: currentTarget.value })}
                />
              </Field>
            </div>
          </PetitionForm>
        )}
      </section>
    </main>
  );
}
