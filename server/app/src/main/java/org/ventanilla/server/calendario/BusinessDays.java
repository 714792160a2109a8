package org.ventanilla.server.calendario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The business days (días hábiles): terms in days leave out the others (Ley 4 de 1913, art. 62).
 *
 * @param saturdaysCount false for every legal term. True gives the earlier date that staff aim at, never one told to a user
 */
public record BusinessDays(List<LocalDay> localDays, boolean saturdaysCount) {

    public BusinessDays {
        localDays = List.copyOf(localDays);
    }

    public static BusinessDays national() {
        return new BusinessDays(List.of(), false);
    }

    public static BusinessDays with(Collection<LocalDay> localDays) {
        return new BusinessDays(List.copyOf(localDays), false);
    }

    /** The same calendar as an internal target. */
    public BusinessDays countingSaturdays() {
        return new BusinessDays(localDays, true);
    }

    public boolean isBusinessDay(LocalDate date) {
        return isWorkingWeekday(date.getDayOfWeek()) && !Festivos.includes(date) && !isLocalDay(date);
    }

    /** Day 1 of a term that starts from this date, which itself never counts (Ley 4 de 1913, art. 62). */
    public LocalDate nextAfter(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    public LocalDate onOrAfter(LocalDate date) {
        return from(date).findFirst().orElseThrow();
    }

    /** The last day of a term of {@code count} business days: it is still in time until its midnight (Ley 4 de 1913, art. 60). */
    public LocalDate after(LocalDate date, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a term has at least one day, not " + count);
        }
        return from(date.plusDays(1)).skip(count - 1L).findFirst().orElseThrow();
    }

    /** How many business days run after {@code start}, up to and including {@code end}. */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("days are counted forward, not from " + start + " to " + end);
        }
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    private Stream<LocalDate> from(LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1)).filter(this::isBusinessDay);
    }

    private boolean isWorkingWeekday(DayOfWeek day) {
        return day != DayOfWeek.SUNDAY && (saturdaysCount || day != DayOfWeek.SATURDAY);
    }

    private boolean isLocalDay(LocalDate date) {
        return localDays.stream().anyMatch(local -> local.date().equals(date));
    }
}
