package org.ventanilla.server.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.server.calendario.Bogota;

/**
 * What happened with a case, for anybody who has its number: that it moved, never why or what it is about. What only concerns
 * the people of the house is left out.
 */
public final class PublicTimeline {

    /** @param words as the person reads it */
    public record Entry(LocalDate on, String words) {}

    private static final Set<MoveKind> OURS = EnumSet.of(
            MoveKind.ASSIGN,
            MoveKind.NOTE,
            MoveKind.RECLASSIFY,
            MoveKind.TRANSLATE,
            MoveKind.REQUEST_EVIDENCE,
            MoveKind.FLAG_SAP,
            MoveKind.EXCEPT_SAP);

    private PublicTimeline() {}

    /** The oldest first. */
    public static List<Entry> of(LocalDate filed, List<CaseStep> steps) {
        return Stream.concat(
                        Stream.of(new Entry(filed, "La recibimos")),
                        steps.stream()
                                .filter(step -> !OURS.contains(step.move()))
                                .map(step -> new Entry(
                                        Bogota.dateOf(step.at()), step.move().word())))
                .toList();
    }
}
