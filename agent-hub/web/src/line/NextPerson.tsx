import type { DeskView, Problem } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { Service } from "../page/Service";
import { Shortcut } from "../page/Shortcut";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";
import { inOrder, minutesSince } from "./rows";
import { WaitingTime } from "./WaitingTime";

interface Props {
  view: DeskView;
  problem: Problem | undefined;
  onAccept: () => void;
  onAvailable: () => void;
}

/** The desk between two attentions: one thing to do. */
export function NextPerson({ view, problem, onAccept, onAvailable }: Props) {
  const { say } = useWords();
  const now = useNow(10_000);
  const first = inOrder(view.line)[0]?.waiting;
  return (
    <section class="panel next-person">
      {!view.available ? (
        <>
          <h1>{say("pause.title")}</h1>
          <p>{say("pause.next")}</p>
          <button type="button" class="primary large" aria-keyshortcuts="d" onClick={onAvailable}>
            {say("pause.end")} <Shortcut>D</Shortcut>
          </button>
        </>
      ) : first ? (
        <>
          <p class="over-title">{say("next.title")}</p>
          <h1>{first.municipality}</h1>
          <p class="kiosk-name">{first.kiosk}</p>
          <p class="facts">
            <Service service={first.service} />
            <span>
              <Icon name="clock" /> <WaitingTime minutes={minutesSince(first.since, now)} />
            </span>
            <span class={first.present ? "presence here" : "presence away"}>
              <Icon name={first.present ? "person" : "noSignal"} />
              {say(first.present ? "line.present" : "line.away")}
            </span>
          </p>
          {first.signal && <p class="hint">{say("next.signal", { rung: say(`rung.${first.signal}`) })}</p>}
          <button type="button" class="primary large" aria-keyshortcuts="a Enter" onClick={onAccept}>
            {say("next.accept")} <Shortcut>A</Shortcut>
          </button>
          <p class="hint">{say("next.choose")}</p>
        </>
      ) : (
        <>
          <h1>{say("nobody.title")}</h1>
          <p>{say("nobody.next")}</p>
        </>
      )}
      <ProblemNote problem={problem} />
    </section>
  );
}
