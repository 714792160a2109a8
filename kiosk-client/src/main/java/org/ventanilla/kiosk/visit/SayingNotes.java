package org.ventanilla.kiosk.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.NoteKept;
import org.ventanilla.contract.VisitViews.Said;
import org.ventanilla.contract.VisitViews.SaidNote;
import org.ventanilla.contract.VisitViews.SaidState;
import org.ventanilla.kiosk.visit.Effect.KeepNote;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;

/**
 * A call that carries no voice: she says it into notes. They are parts of this attention's envelope like those without a link, so that
 * whatever the link does next, they are handed in with the rest.
 */
final class SayingNotes {
    private final Supplier<UUID> ids;

    SayingNotes(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Answered when it lies sealed. Also when the voice goes again, or a question has come meanwhile: she began when it did not. Her picture
     * is not for a link like this; one that she was taking without a link when the agent came back is taken.
     */
    Turn recorded(Visit visit, UUID command, Recording recording) {
        if (!(visit.stage() instanceof Attending attending) || !mayRecord(attending, recording)) {
            return Turn.refused(visit, command, ProblemCode.OUT_OF_ORDER);
        }
        Notes notes = attending.notes();
        Attending now = attending.having(recording.isFilm() ? notes.taking() : notes.takingInCall());
        return Turn.to(
                visit.at(now),
                new KeepNote(command, now.session(), ids.get(), now.notes().given(), recording));
    }

    private static boolean mayRecord(Attending attending, Recording recording) {
        Notes notes = attending.notes();
        return recording.isFilm() ? notes.mayEndFilm() && attending.consent().image() : notes.hasRoomInCall();
    }

    /** Something of it is at the server. */
    static Turn setOut(Visit visit, UUID session, UUID note) {
        Stage stage = visit.stage();
        if (stage instanceof Attending attending && attending.session().equals(session)) {
            return Turn.to(visit.at(setOut(attending, note)));
        }
        return stage instanceof Depositing depositing
                        && depositing.before().session().equals(session)
                ? Turn.to(visit.at(depositing.having(setOut(depositing.before(), note))))
                : Turn.to(visit);
    }

    private static Attending setOut(Attending attending, UUID note) {
        return attending.having(attending.notes().setOut(note));
    }

    /** What her page shows of it in a call. */
    static @Nullable Said shown(Visit visit) {
        return visit.inCall() && visit.stage() instanceof Attending attending ? shown(attending) : null;
    }

    private static Said shown(Attending attending) {
        Notes notes = attending.notes();
        KioskSession last = attending.last();
        Map<UUID, NoteSaid> there = last == null || last.notes() == null ? Map.of() : last.notes();
        Set<UUID> ours = notes.kept().stream().map(NoteKept::id).collect(Collectors.toSet());
        List<SaidNote> all = new ArrayList<>();
        notes.kept().forEach(note -> all.add(of(note, there.get(note.id()), notes)));
        // What was said before this program was started again.
        there.forEach((id, note) -> {
            if (!ours.contains(id)) {
                all.add(new SaidNote(id, note.number(), note.seconds(), note.film(), state(note)));
            }
        });
        all.sort(Comparator.comparingInt(SaidNote::number));
        return new Said(List.copyOf(all), notes.next());
    }

    private static SaidNote of(NoteKept note, @Nullable NoteSaid there, Notes notes) {
        SaidState here = notes.travelling().contains(note.id()) ? SaidState.TRAVELS : SaidState.KEPT;
        return new SaidNote(note.id(), note.number(), note.seconds(), note.film(), there == null ? here : state(there));
    }

    private static SaidState state(NoteSaid there) {
        return switch (there.heard()) {
            case NOT_YET -> SaidState.THERE;
            case PLAYING -> SaidState.PLAYING;
            case WHOLE -> SaidState.HEARD;
        };
    }
}
