package org.ventanilla.server.sui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;

/**
 * The month and service that a file is about.
 *
 * @param causales the known codes of the service, each with its group before it: {@code F102}
 */
public record Month(YearMonth month, Service service, Set<String> causales) {

    public Month {
        causales = Set.copyOf(causales);
    }

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    boolean isBefore(@Nullable LocalDate day) {
        return day != null && day.isAfter(last());
    }

    boolean isAfter(@Nullable LocalDate day) {
        return day != null && day.isBefore(first());
    }
}
