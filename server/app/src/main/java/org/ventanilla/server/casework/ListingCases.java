package org.ventanilla.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;

/** What to do first, and where something is. Every analyst sees all cases of the utility. */
public final class ListingCases {

    private static final int PAGE = 50;
    private static final int RELATED = 20;

    /**
     * @param more whether there is another page
     * @param counts of the first page of a list; a search and the pages that follow leave them as they are
     */
    public record Page(List<CaseFile> files, boolean more, CaseLists.@Nullable Counts counts) {}

    private final CaseLists lists;
    private final BusinessDays days;
    private final Clock clock;

    public ListingCases(CaseLists lists, BusinessDays days, Clock clock) {
        this.lists = lists;
        this.days = days;
        this.clock = clock;
    }

    public Page page(UUID staff, CaseSearch search) {
        var lights = new CaseLists.Lights(today(), days.after(today(), Milestone.FIRST_WARNING));
        var files = lists.page(staff, search, lights, PAGE);
        return new Page(
                files.subList(0, Math.min(PAGE, files.size())),
                files.size() > PAGE,
                search.words() == null && search.after() == null ? lists.counts(staff, search.whose(), lights) : null);
    }

    public List<CaseFile> relatedTo(CaseFile file) {
        return lists.relatedTo(file, RELATED);
    }

    public LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
