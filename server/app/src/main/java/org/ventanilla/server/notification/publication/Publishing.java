package org.ventanilla.server.notification.publication;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.NOTICE_OUT_OF_ORDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Path;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.notification.publication.Publications.Publication;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * Hangs a citación or an aviso on the public page, when staff have hung it in a public place too: an aviso needs both
 * (Ley 1437 de 2011, art. 69). It comes off the page by itself.
 */
public final class Publishing {

    private static final int MOST = 500;
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final Transactions transactions;
    private final Ways ways;
    private final Walking walking;
    private final Publications publications;
    private final Clock clock;

    public Publishing(Transactions transactions, Ways ways, Walking walking, Publications publications, Clock clock) {
        this.transactions = transactions;
        this.ways = ways;
        this.walking = walking;
        this.publications = publications;
        this.clock = clock;
    }

    /** @param place where the paper hangs: "Cartelera de la oficina de Junín" */
    public Result<Path> publish(UUID act, String place, String actor) {
        if (place.isBlank()) {
            return Result.refused(FIELD_MISSING, "place");
        }
        return transactions.inTransaction(() -> walking.open(act)
                .then(found -> kind(found)
                        .map(kind -> published(found, kind, place.strip(), actor))
                        .orElse(Result.refused(NOTICE_OUT_OF_ORDER))));
    }

    /** All that are due to be published today. How many were. */
    public int publishDue(String place, String actor) {
        var published = 0;
        for (var todo : new Todo[] {Todo.PUBLISH_CITACION, Todo.PUBLISH_AVISO}) {
            for (var act : ways.with(todo, EVER, MOST)) {
                published += publish(act, place, actor) instanceof Result.Done ? 1 : 0;
            }
        }
        return published;
    }

    private Optional<LetterKind> kind(Act act) {
        return switch (walking.of(act).next(today()).todo()) {
            case PUBLISH_CITACION -> Optional.of(LetterKind.CITACION);
            case PUBLISH_AVISO -> Optional.of(LetterKind.AVISO);
            default -> Optional.empty();
        };
    }

    private Result<Path> published(Act act, LetterKind kind, String place, String actor) {
        var what = kind == LetterKind.AVISO ? Happened.AVISO_PUBLISHED : Happened.CITACION_PUBLISHED;
        return walking.record(act.id(), what, today(), actor, "página web y " + place)
                .map(path -> {
                    publications.add(new Publication(
                            act.id(), kind, today(), path.hangsUntil().orElseThrow(), place));
                    return path;
                });
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
