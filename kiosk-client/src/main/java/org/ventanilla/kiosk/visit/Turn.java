package org.ventanilla.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.kiosk.visit.Effect.Answer;
import org.ventanilla.kiosk.visit.Effect.Refuse;

/** What one input came to: the visit after it, and what to do, in order. */
public record Turn(Visit visit, List<Effect> effects) {

    static Turn to(Visit visit, Effect... effects) {
        return new Turn(visit, List.of(effects));
    }

    static Turn refused(Visit visit, UUID command, ProblemCode code) {
        return to(visit, new Refuse(command, Problem.of(code)));
    }

    Turn answered(UUID command) {
        return and(new Answer(command));
    }

    Turn and(Effect... more) {
        return new Turn(visit, joined(effects, List.of(more)));
    }

    Turn then(Function<Visit, Turn> next) {
        Turn later = next.apply(visit);
        return new Turn(later.visit, joined(effects, later.effects));
    }

    private static List<Effect> joined(List<Effect> first, List<Effect> then) {
        List<Effect> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
