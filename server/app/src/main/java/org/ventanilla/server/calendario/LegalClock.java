package org.ventanilla.server.calendario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One clock of the law through the years. A case keeps the rule of the day on which it was presented. */
public record LegalClock(String id, List<ClockRule> rules) {

    public LegalClock {
        rules = rules.stream().sorted(Comparator.comparing(ClockRule::from)).toList();
    }

    public LocalDate since() {
        return rules.getFirst().from();
    }

    /** A day before the first rule is a fault of ours: nothing that old is decided here. */
    public ClockRule on(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForce(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no rule on " + day));
    }
}
