package org.ventanilla.kiosk.paper;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.kiosk.device.Reply;

/** Tries over a link that comes and goes, until the server has it or will not have it. Blocks. */
final class Insisting {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final Set<Integer> TRIED_AGAIN = Set.of(401, 403, 429);

    private Insisting() {}

    /** The last answer; when it is over, that may be none. */
    static Reply<?> on(Supplier<Reply<?>> attempt, BooleanSupplier isOver) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Reply<?> reply = attempt.get();
            if (isFinal(reply) || isOver.getAsBoolean()) {
                return reply;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /** What is about the kiosk and not about the page may be mended; a page that was damaged on the way is sent again. */
    private static boolean isFinal(Reply<?> reply) {
        return switch (reply) {
            case Reply.Given<?> given -> true;
            case Reply.Refused<?> refused -> isAboutThePage(refused.problem());
            case Reply.Unreachable<?> unreachable -> false;
        };
    }

    private static boolean isAboutThePage(Problem problem) {
        return !TRIED_AGAIN.contains(problem.status()) && !problem.code().equals(ProblemCode.HASH_WRONG.code());
    }
}
