package org.ventanilla.server.intake;

import static org.ventanilla.contract.ProblemCode.PAGE_UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

/** What is kept aside, for a person, who may have it tried again: she knows when the keys are back. Any thread that may block. */
public final class TryingAgain {
    private static final int MOST_LISTED = 100;

    private final Taken taken;
    private final TakingIn taking;

    public TryingAgain(Taken taken, TakingIn taking) {
        this.taken = taken;
        this.taking = taking;
    }

    /**
     * One part kept aside.
     *
     * @param at when it came
     * @param reason the problem's code in words
     */
    public record Row(UUID part, String kiosk, String municipality, Instant at, String code, String reason) {}

    /** The newest hundred. */
    public List<Row> list() {
        return taken.aside(MOST_LISTED).stream().map(TryingAgain::row).toList();
    }

    private static Row row(Taken.Aside aside) {
        var reason = problem(aside.code()).title();
        return new Row(aside.part(), aside.kiosk(), aside.municipality(), aside.at(), aside.code(), reason);
    }

    /** Refused as before when it is still kept aside; with {@code page-unknown} when it is not there, or not aside. */
    public Result<Void> tryAgain(UUID part) {
        if (refusal(part).isEmpty()) {
            return Result.refused(PAGE_UNKNOWN);
        }
        taking.take(part);
        return refusal(part).map(code -> Result.<Void>refused(problem(code))).orElseGet(Result::done);
    }

    private Optional<String> refusal(UUID part) {
        return taken.of(part).flatMap(Taken.Outcome::refusal);
    }

    /** An earlier version may have known codes that we do not. */
    private static ProblemCode problem(String code) {
        return ProblemCode.of(code).orElse(ProblemCode.SEAL_BROKEN);
    }
}
