import type { Rungs } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { adviceFor, lesser } from "./advice";
import { useTold } from "./useTold";

/** What the call carries now, and what to do about it; nothing as long as nobody decided. */
export function Course({ rungs, rttMs }: { rungs: Rungs | undefined; rttMs: number | undefined }) {
  const { say, language } = useWords();
  const told = useTold(rungs && lesser(rungs));
  const advice = adviceFor(rungs, rttMs);
  if (!rungs && !advice) return null;
  return (
    <div class="course" data-rung={rungs && lesser(rungs)}>
      {rungs && (
        <p class="rungs">
          <Icon name={lesser(rungs) === "VIDEO" ? "check" : "alert"} />
          {rungs.up === rungs.down
            ? say(`rung.${rungs.up}`)
            : say("carried.both", { up: say(`rung.${rungs.up}`), down: say(`rung.${rungs.down}`) })}
        </p>
      )}
      {advice && (
        <p class="advice">{say(advice.key, { seconds: advice.seconds?.toLocaleString(language) ?? "" })}</p>
      )}
      <p class="unseen" role="status">
        {told && say("carried.now", { rung: say(`rung.${told}`) })}
      </p>
    </div>
  );
}
