import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Person } from "../api/records";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { AccountPanel } from "./AccountPanel";
import { CustomerFacts } from "./CustomerFacts";
import { EarlierPqrs } from "./EarlierPqrs";
import { IdentitySteps } from "./IdentitySteps";
import { PersonSearch } from "./PersonSearch";
import { raised } from "./person";
import { useAccount } from "./useAccount";

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
  onSeeInvoice: (invoice: string) => void;
}

/** Who it is, how well we know it, and what that opens. */
export function PersonPanel({ api, session, writing, onSeeInvoice }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [changing, setChanging] = useState(false);
  const account = useAccount(api, session);
  const { customer, identity } = session;

  const identify = async (person: Person) => {
    const answer = await api.identify(session.id, person);
    setProblem(answer.problem);
    if (!answer.problem) setChanging(false);
    return !answer.problem;
  };
  const introduce = async (person: Person) => {
    // Her own name and cédula belong to the petition; the account knows only its holder's.
    const { name, document, relation } = person;
    if (!(await identify(person))) return;
    if (name) writing.change({ name });
    if (document && relation !== "SUSCRIPTOR") writing.change({ document });
  };

  if (!customer || changing)
    return (
      <>
        <ProblemNote problem={problem} />
        <PersonSearch
          api={api}
          session={session.id}
          start={writing.draft.account ?? ""}
          onIdentify={introduce}
          {...(customer ? { onKeep: () => setChanging(false) } : {})}
        />
      </>
    );
  return (
    <>
      <ProblemNote problem={problem} />
      <CustomerFacts customer={customer} onChange={() => setChanging(true)} />
      {session.earlier && session.earlier.length > 0 && <EarlierPqrs earlier={session.earlier} />}
      <IdentitySteps
        identity={identity}
        known={customer.known}
        questions={account?.questions ?? []}
        onRaise={(to) => identify(raised(customer, to, writing.draft))}
      />
      {account ? (
        <AccountPanel account={account} shown={session.shown} onSeeInvoice={onSeeInvoice} />
      ) : (
        customer.known && identity === "DECLARED" && <p class="hint">{say("account.closed")}</p>
      )}
    </>
  );
}
