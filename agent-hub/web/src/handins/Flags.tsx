import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { HandInRow } from "./records";

/** What to look at before filing; none of it stops anybody. */
export function Flags({ row: { flags, missing, standing } }: { row: HandInRow }) {
  const { say, count } = useWords();
  return (
    <>
      {standing === "PARTS_MISSING" && (
        <span class="flag">
          <Icon name="alert" /> {count("handins.missing", missing)}
        </span>
      )}
      {flags.map((flag) => (
        <span class="flag" key={flag}>
          <Icon name="alert" /> {say(`handins.flag.${flag}`)}
        </span>
      ))}
    </>
  );
}
