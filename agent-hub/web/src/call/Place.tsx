import type { DeskSession } from "@ventanilla/contract";
import { minutesSince } from "../line/rows";
import { WaitingTime } from "../line/WaitingTime";
import { Icon } from "../page/Icon";
import { Service } from "../page/Service";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";

/** Where the person sits and what she came for. */
export function Place({ session }: { session: DeskSession }) {
  const { say } = useWords();
  const minutes = minutesSince(session.acceptedAt, useNow(10_000));
  return (
    <header class="place-of-call">
      <h1>
        {session.municipality} <span>{session.kiosk}</span>
      </h1>
      <p>
        <Service service={session.service} />
        <span title={say("call.phone")}>
          <Icon name="phone" /> {grouped(session.phone)}
        </span>
        <span title={say("call.lasts")}>
          <Icon name="clock" /> <WaitingTime minutes={minutes} />
        </span>
      </p>
    </header>
  );
}

/** 310 555 0123, as it is read aloud. */
function grouped(phone: string): string {
  return phone.replace(/^(\d{3})(\d{0,3})(\d{4})$/, "$1 $2 $3").replace("  ", " ");
}
