package org.ventanilla.server.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The cases on file as lists. Each query reads a page along an index, however many cases there are. */
public interface CaseLists {

    /** How many open cases there are: of the one who asks, of nobody, of all; and of those she looks at, by their light. */
    record Counts(int mine, int unassigned, int all, int red, int amber, int green) {}

    /**
     * Where the lights change: today is red and so is what lies before it.
     *
     * @param amberUntil the last day that is not green yet
     */
    record Lights(LocalDate today, LocalDate amberUntil) {}

    /** One more than {@code most}, when there is more. */
    List<CaseFile> page(UUID staff, CaseSearch search, Lights lights, int most);

    Counts counts(UUID staff, CaseSearch.Whose whose, Lights lights);

    /** Other cases of the same account or cédula, and the recursos against it; the newest first. */
    List<CaseFile> relatedTo(CaseFile file, int most);
}
