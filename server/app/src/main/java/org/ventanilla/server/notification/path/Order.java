package org.ventanilla.server.notification.path;

import static org.ventanilla.contract.ProblemCode.ALREADY_NOTIFIED;
import static org.ventanilla.contract.ProblemCode.AUTHORISATION_MISSING;
import static org.ventanilla.contract.ProblemCode.AVISO_TOO_EARLY;
import static org.ventanilla.contract.ProblemCode.DATE_BEFORE_ACT;
import static org.ventanilla.contract.ProblemCode.DATE_IN_FUTURE;
import static org.ventanilla.contract.ProblemCode.NOTICE_OUT_OF_ORDER;

import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;

/** What the law lets happen when. */
record Order(Path path, LocalDate today) {

    Optional<ProblemCode> refusal(Happened what, LocalDate on) {
        if (path.served().isPresent()) {
            return Optional.of(ALREADY_NOTIFIED);
        }
        if (on.isBefore(path.decided())) {
            return Optional.of(DATE_BEFORE_ACT);
        }
        if (on.isAfter(today)) {
            return Optional.of(DATE_IN_FUTURE);
        }
        return path.has(what) ? Optional.of(NOTICE_OUT_OF_ORDER) : outOfOrder(what, on);
    }

    private Optional<ProblemCode> outOfOrder(Happened what, LocalDate on) {
        return switch (what) {
            case ACCESS_SENT, SERVED_ELECTRONICALLY -> electronic(what);
            case ACCESS_LAPSED -> unless(path.has(Happened.ACCESS_SENT));
            case CITACION_SENT -> unless(!path.has(Happened.CITACION_PUBLISHED));
            case CITACION_DELIVERED, CITACION_RETURNED -> newsOf(Happened.CITACION_SENT, on, citacionNews());
            case CITACION_PUBLISHED -> unless(!path.reach().address() || path.has(Happened.CITACION_RETURNED));
            case AVISO_SENT ->
                unless(path.has(Happened.CITACION_SENT) && !path.has(Happened.CITACION_RETURNED))
                        .or(() -> early(Happened.CITACION_SENT, on));
            case AVISO_DELIVERED, AVISO_RETURNED -> newsOf(Happened.AVISO_SENT, on, avisoNews());
            case AVISO_PUBLISHED ->
                path.has(Happened.AVISO_RETURNED)
                        ? Optional.empty()
                        : unless(path.has(Happened.CITACION_PUBLISHED))
                                .or(() -> early(Happened.CITACION_PUBLISHED, on));
            case SERVED_IN_PERSON, SERVED_BY_CONDUCT -> Optional.empty();
            case SERVED_BY_AVISO ->
                unless(path.endOfAviso()
                        .filter(on::equals)
                        .filter(today::isAfter)
                        .isPresent());
        };
    }

    private Optional<ProblemCode> electronic(Happened what) {
        if (!path.reach().electronic()) {
            return Optional.of(AUTHORISATION_MISSING);
        }
        return unless(what == Happened.ACCESS_SENT || path.has(Happened.ACCESS_SENT));
    }

    /** A letter is delivered or returned, once, and not before it left. */
    private Optional<ProblemCode> newsOf(Happened sent, LocalDate on, boolean known) {
        return unless(path.day(sent).filter(left -> !on.isBefore(left)).isPresent() && !known);
    }

    private boolean citacionNews() {
        return path.has(Happened.CITACION_DELIVERED) || path.has(Happened.CITACION_RETURNED);
    }

    private boolean avisoNews() {
        return path.has(Happened.AVISO_DELIVERED) || path.has(Happened.AVISO_RETURNED);
    }

    /** She may come for five days before an aviso takes her place (art. 69). */
    private Optional<ProblemCode> early(Happened citacion, LocalDate on) {
        return path.day(citacion)
                .map(path.terms()::comeBy)
                .filter(last -> !on.isAfter(last))
                .map(last -> AVISO_TOO_EARLY);
    }

    private static Optional<ProblemCode> unless(boolean legal) {
        return legal ? Optional.empty() : Optional.of(NOTICE_OUT_OF_ORDER);
    }
}
