import type { DeskSession, Identity } from "@ventanilla/contract";
import { Icon, type IconName } from "../page/Icon";
import { useWords } from "../words/WordsContext";

const ICONS: Record<Identity, IconName> = { DECLARED: "person", PAPER_SEEN: "eye", VERIFIED: "shield" };

/** Who it is and how well we know it, whichever tab is open. */
export function CustomerStrip({ session }: { session: DeskSession }) {
  const { say, count } = useWords();
  const { customer, identity, earlier } = session;
  return (
    <header class="customer-strip">
      <p>
        <strong>{customer?.name ?? say("person.nobody")}</strong>
      </p>
      {customer && (
        <p class={`identity-badge ${identity.toLowerCase()}`} data-testid="identity">
          <Icon name={ICONS[identity]} /> {say(`identity.${identity}`)}
        </p>
      )}
      {earlier && earlier.length > 0 && <p class="hint">{count("earlier.count", earlier.length)}</p>}
    </header>
  );
}
