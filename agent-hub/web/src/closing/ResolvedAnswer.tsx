import type { DeskSession } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

const LOOKS = {
  YES: { icon: "check", look: "state good" },
  NO: { icon: "close", look: "state bad" },
  UNANSWERED: { icon: "question", look: "state waiting" },
} as const;

/** What she answered at the kiosk to «¿Se le resolvió?». */
export function ResolvedAnswer({ session }: { session: DeskSession }) {
  const { say } = useWords();
  const { icon, look } = session.resolved
    ? LOOKS[session.resolved]
    : ({ icon: "clock", look: "state waiting" } as const);
  return (
    <section class="resolved" aria-labelledby="resolved-title">
      <h2 id="resolved-title">{say("resolved.title")}</h2>
      <p class={look} role="status" data-testid="resolved">
        <Icon name={icon} />
        {say(session.resolved ? `resolved.${session.resolved}` : "resolved.waiting")}
      </p>
    </section>
  );
}
