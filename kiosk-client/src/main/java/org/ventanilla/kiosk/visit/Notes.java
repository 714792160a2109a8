package org.ventanilla.kiosk.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.NoteKept;

/**
 * What she said into a microphone because no voice could go.
 *
 * @param kept lies sealed already
 * @param given the last number that one got: also one that is still being sealed, or that the disk did not take
 * @param inCall how many of these were said to an agent
 * @param travelling something of them is on its way
 * @param mayEndFilm she came back into the call while she may have been filming herself: that one is still taken
 */
record Notes(List<NoteKept> kept, int given, int inCall, Set<UUID> travelling, boolean mayEndFilm) {
    static final Notes NONE = new Notes(List.of(), 0, 0, Set.of(), false);
    private static final int MOST_WITHOUT_LINK = 3;
    private static final int MOST_IN_CALL = 40;

    /** This program was started again in the attention: the numbers go on behind those that the server knows. */
    static Notes after(KioskSession session) {
        if (session.notes() == null) {
            return NONE;
        }
        int last = session.notes().values().stream()
                .mapToInt(NoteSaid::number)
                .max()
                .orElse(0);
        return new Notes(List.of(), last, last, Set.of(), false);
    }

    int next() {
        return given + 1;
    }

    boolean hasRoom() {
        return kept.size() - inCall < MOST_WITHOUT_LINK;
    }

    boolean hasRoomInCall() {
        return inCall < MOST_IN_CALL;
    }

    Notes taking() {
        return new Notes(kept, next(), inCall, travelling, false);
    }

    Notes takingInCall() {
        return new Notes(kept, next(), inCall + 1, travelling, mayEndFilm);
    }

    Notes with(NoteKept note) {
        return new Notes(Stream.concat(kept.stream(), Stream.of(note)).toList(), given, inCall, travelling, mayEndFilm);
    }

    Notes backInCall() {
        return new Notes(kept, given, inCall, travelling, true);
    }

    Notes setOut(UUID note) {
        Set<UUID> more = new HashSet<>(travelling);
        more.add(note);
        return new Notes(kept, given, inCall, Set.copyOf(more), mayEndFilm);
    }
}
