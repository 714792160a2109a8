import type { PagePart } from "../papers/pages";
import { Sheets } from "../papers/Sheets";
import { useWords } from "../words/WordsContext";
import { pagesIn } from "./pages";
import type { HandIn, Note } from "./records";
import { handInAddresses } from "./requests";

/** What she said, what was typed, what she showed, and what has not come. */
export function Inside({ handIn }: { handIn: HandIn }) {
  const { say } = useWords();
  const { row, notes, matter, typedByOperator, why, missing } = handIn;
  return (
    <section>
      <h2>{say("handins.inside")}</h2>
      {row.standing === "INCOMPLETE" && row.notes + row.pages === 0 && <p>{say("handins.nothingKept")}</p>}
      {notes.map((note) => (
        <Heard key={note.note} envelope={row.id} note={note} />
      ))}
      {matter && (
        <figure class="matter">
          <figcaption>{say(typedByOperator ? "handins.typedByOperator" : "handins.typed")}</figcaption>
          <blockquote>{matter}</blockquote>
        </figure>
      )}
      {why && row.standing === "FILED" && (
        <p>
          <strong>{say("handins.paper.why")}</strong> {why}
        </p>
      )}
      <Pages handIn={handIn} />
      {missing.map(({ what, number }) => (
        <p class="flag" key={`${what}${number}`}>
          {say(`handins.missing.${what}`, { number })}
        </p>
      ))}
    </section>
  );
}

/** The browser asks for it with its cookie, when it is played. */
function Heard({ envelope, note }: { envelope: string; note: Note }) {
  const { say } = useWords();
  const src = handInAddresses.note(envelope, note.note);
  const film = note.mediaType.startsWith("video/");
  const name = say(film ? "handins.film" : "handins.note", { number: note.number, seconds: note.seconds });
  return (
    <figure class="heard">
      <figcaption>{name}</figcaption>
      {film ? (
        // biome-ignore lint/a11y/useMediaCaption: somebody just said it, nobody has written it down yet
        <video controls preload="none" src={src} aria-label={name} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: somebody just said it, nobody has written it down yet
        <audio controls preload="none" src={src} aria-label={name} />
      )}
    </figure>
  );
}

function Pages({ handIn }: { handIn: HandIn }) {
  const { say } = useWords();
  const pages = pagesIn(handIn);
  const address = (id: string, part: PagePart) =>
    handInAddresses.paper(handIn.row.id, id, pages.find((page) => page.id === id)?.preview ? part : "page");
  return pages.length > 0 && <Sheets label={say("pqr.pages")} address={address} pages={pages} />;
}
