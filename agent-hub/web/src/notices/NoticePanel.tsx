import "../style/notices.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Answer } from "../api/api";
import type { PanelProps } from "../casework/panels";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { NoticeActs } from "./NoticeActs";
import { PermissionNote } from "./PermissionNote";
import type { Notice } from "./records";
import { requests } from "./requests";

/** How far the person has been told: the way so far, what comes next by when, and the button for it. */
export function NoticePanel(props: PanelProps) {
  const { api, me, file, onChange } = props;
  const { say } = useWords();
  const [notices, setNotices] = useState<Notice[]>();
  const [problem, setProblem] = useState<Problem>();
  const acts = me.role !== "SUPERVISOR";

  const ask = useCallback(async () => {
    const answer = await requests.ofCase(api, file.radicado);
    if (answer.value) setNotices(answer.value);
    setProblem(answer.problem);
  }, [api, file.radicado, file.version]);
  useEffect(() => {
    void ask();
  }, [ask]);

  const act = async (work: Promise<Answer<unknown>>) => {
    const answer = await work;
    if (answer.problem) setProblem(answer.problem);
    else {
      await ask();
      onChange();
    }
  };

  return (
    <section class="notice-panel">
      <ProblemNote problem={problem} />
      <PermissionNote {...props} />
      {notices?.length === 0 && (
        <p class="hint">{say(file.answer ? "notice.decidedElsewhere" : "notice.none")}</p>
      )}
      {notices?.map((notice) => (
        <article key={notice.act}>
          <h2>{notice.act}</h2>
          <NextStep notice={notice} />
          {acts && notice.todo !== "NOTHING" && <NoticeActs api={api} notice={notice} act={act} />}
          <Way notice={notice} />
        </article>
      ))}
    </section>
  );
}

function NextStep({ notice }: { notice: Notice }) {
  const words = useWords();
  const done = notice.todo === "NOTHING";
  return (
    <p class={`next-step ${notice.late ? "late" : done ? "done" : ""}`}>
      <Icon name={done ? "check" : notice.late ? "alert" : "clock"} />
      <span>
        <strong>{words.named("todo", notice.todo, notice.word)}</strong>
        <span class="under">
          {words.say(done ? "notice.since" : notice.forStaff ? "notice.by" : "notice.until", {
            day: words.day(notice.day),
          })}
        </span>
        {notice.missing.length > 0 && (
          <span class="under late">{words.say("notice.missing", { what: notice.missing.join(", ") })}</span>
        )}
      </span>
    </p>
  );
}

function Way({ notice }: { notice: Notice }) {
  const words = useWords();
  return (
    <>
      <ol class="way">
        {notice.steps.map((step) => (
          <li key={step.what}>
            <strong>{words.named("step", step.what, step.word)}</strong> {words.day(step.on)}
            <span class="under">{[step.proof, step.article].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ol>
      <ul class="way-details">
        {notice.letters.map((letter) => (
          <li key={letter.code}>
            <Icon name="document" /> {letter.code}
            {letter.guia
              ? ` · ${words.say("notice.guia", { guia: letter.guia })}`
              : ` · ${words.say("notice.noGuia")}`}
            {letter.reason && ` · ${letter.reason}`}
          </li>
        ))}
        {notice.publications.map((publication) => (
          <li key={publication.kind}>
            <Icon name="eye" />{" "}
            {words.say("notice.hangs", {
              from: words.shortDay(publication.from),
              until: words.shortDay(publication.until),
              place: publication.place,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
