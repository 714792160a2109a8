package org.ventanilla.server.expediente;

import static org.ventanilla.contract.ProblemCode.RANGE_TOO_LONG;
import static org.ventanilla.contract.ProblemCode.RANGE_WRONG;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.VoidedRadicados;
import org.ventanilla.server.pqr.VoidedRadicados.Act;

/** The record of art. 153 of Ley 142, between two days, both included; a year at most. */
public final class ListingPresented {

    private static final int PAGE = 2_000;
    /** What still reads on paper: some five hundred sheets. */
    private static final int MOST_ON_PAPER = 10_000;

    private static final int MOST_ACTS = 1_000;

    private final Presentations presentations;
    private final VoidedRadicados voided;
    private final PresentedPaper paper;

    public ListingPresented(Presentations presentations, VoidedRadicados voided, PresentedPaper paper) {
        this.presentations = presentations;
        this.voided = voided;
        this.paper = paper;
    }

    public Result<String> csv(LocalDate from, LocalDate until) {
        return rows(from, until).map(rows -> PresentedCsv.of(rows, acts(from, until)));
    }

    /** PDF/A-2b. */
    public Result<byte[]> pdf(LocalDate from, LocalDate until) {
        return rows(from, until)
                .then(rows -> rows.size() > MOST_ON_PAPER
                        ? Result.refused(RANGE_TOO_LONG, "until")
                        : Result.done(paper.of(from, until, rows, acts(from, until))));
    }

    /** There are few: one for each restore. */
    private List<Act> acts(LocalDate from, LocalDate until) {
        return voided.acts(MOST_ACTS).stream()
                .filter(act -> !day(act).isBefore(from) && !day(act).isAfter(until))
                .toList();
    }

    /** Of numbers of a year that was over when the act was made: that year's last, for there they are missed. */
    private static LocalDate day(Act act) {
        var made = Bogota.dateOf(act.at());
        var last = LocalDate.of(act.last().year(), Month.DECEMBER, 31);
        return made.isAfter(last) ? last : made;
    }

    private Result<List<Presented>> rows(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return Result.refused(RANGE_WRONG, "until");
        }
        return until.isBefore(from.plusYears(1))
                ? Result.done(all(from, until))
                : Result.refused(RANGE_TOO_LONG, "until");
    }

    private List<Presented> all(LocalDate from, LocalDate until) {
        var start = from.atStartOfDay(Bogota.ZONE).toInstant();
        var end = until.plusDays(1).atStartOfDay(Bogota.ZONE).toInstant();
        var all = new ArrayList<Presented>();
        @Nullable Radicado after = null;
        while (true) {
            var page = presentations.between(start, end, after, PAGE);
            all.addAll(page);
            if (page.size() < PAGE) {
                return all;
            }
            after = page.getLast().radicado();
        }
    }
}
