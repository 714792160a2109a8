package org.ventanilla.kiosk.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;

/** How long to wait before the next try. A kiosk that is not admitted asks now and then: only a person can change that. */
final class Redialling {
    private static final Duration NOT_ADMITTED = Duration.ofSeconds(30);
    /** A socket that lived shorter is no success: a server that hangs up on us at once is not dialled at once. */
    private static final Duration LIVED = Duration.ofSeconds(2);

    private final Backoff backoff;
    private @Nullable String problem;

    Redialling(Backoff backoff) {
        this.backoff = backoff;
    }

    Duration after(@Nullable Problem refusal) {
        return refusal == null ? backoff.next() : NOT_ADMITTED;
    }

    /** Two programs with one key would throw each other out without an end, if both came back at once. */
    Duration afterLoss(Duration lived) {
        if (lived.compareTo(LIVED) >= 0) {
            backoff.reset();
        }
        return problem == null ? backoff.next() : NOT_ADMITTED;
    }

    /** Nothing but the link stands between us; then what failed before says nothing of the next tries. */
    boolean isHopeful() {
        if (problem == null) {
            backoff.reset();
        }
        return problem == null;
    }

    boolean isNews(Problem refusal) {
        boolean news = !refusal.code().equals(problem);
        problem = refusal.code();
        return news;
    }

    /** True when there had been a problem. */
    boolean admitted() {
        boolean mended = problem != null;
        problem = null;
        return mended;
    }
}
