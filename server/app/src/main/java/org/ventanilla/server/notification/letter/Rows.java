package org.ventanilla.server.notification.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ventanilla.server.notification.letter.Table.Row;
import org.ventanilla.server.platform.Result;

/** One pass over a table: each row is judged for itself and, when it is to be written, written for itself. */
final class Rows {

    /** What a row says about one letter. */
    interface Saying {
        /** What only one row of a table may be about: a letter, a guía. */
        List<String> about();

        boolean isKnown();

        Result<?> write();
    }

    /** Either a saying or what is wrong with the row. */
    record Judged(Optional<Saying> saying, Optional<RowProblem> problem) {
        static Judged good(Saying saying) {
            return new Judged(Optional.of(saying), Optional.empty());
        }

        static Judged broken(RowProblem problem) {
            return new Judged(Optional.empty(), Optional.of(problem));
        }

        static Judged broken(Row row, RowProblem.Fault fault) {
            return broken(RowProblem.of(row.line(), fault));
        }
    }

    private final boolean apply;
    private final RowProblem.Fault twice;
    private final Set<String> seen = new HashSet<>();
    private final List<RowProblem> broken = new ArrayList<>();
    private int good;
    private int repeated;

    Rows(boolean apply, RowProblem.Fault twice) {
        this.apply = apply;
        this.twice = twice;
    }

    Imported of(Table table, Function<Row, Judged> judge) {
        for (var row : table.rows()) {
            var judged = judge.apply(row);
            judged.problem().ifPresent(broken::add);
            judged.saying().ifPresent(saying -> take(row, saying));
        }
        return new Imported(good, repeated, broken, apply);
    }

    private void take(Row row, Saying saying) {
        if (saying.isKnown()) {
            repeated++;
        } else if (saying.about().stream().anyMatch(seen::contains)) {
            broken.add(RowProblem.of(row.line(), twice));
        } else if (seen.addAll(saying.about()) && apply && saying.write() instanceof Result.Refused<?> refused) {
            broken.add(RowProblem.of(row.line(), refused.code()));
        } else {
            good++;
        }
    }
}
