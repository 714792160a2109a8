import type { DeskSession } from "@ventanilla/contract";
import type { Line } from "../desk/useDesk";
import { AskPerson } from "./AskPerson";

/** What the agent does with a case while the person is there. */
export function CounterPanel({ session, line }: { session: DeskSession; line: Line }) {
  return <AskPerson session={session} line={line} />;
}
