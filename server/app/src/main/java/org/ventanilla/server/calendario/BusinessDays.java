package org.ventanilla.server.calendario;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The business days (días hábiles): terms in days leave out the others (Ley 4 de 1913, art. 62).
 *
 * @param localDays which days the utility adds, with the legal basis of each
 * @param saturdaysCount false for every legal term. True gives the earlier date that staff aim at, never one told to a user
 */
public record BusinessDays(Map<LocalDate, String> localDays, boolean saturdaysCount) {

    public BusinessDays {
        localDays = Map.copyOf(localDays);
    }

    public static BusinessDays national() {
        return new BusinessDays(Map.of(), false);
    }

    public static BusinessDays with(Collection<LocalDay> localDays) {
        return new BusinessDays(localDays.stream().collect(toMap(LocalDay::date, LocalDay::legalBasis)), false);
    }

    /** The same calendar as an internal target. */
    public BusinessDays countingSaturdays() {
        return new BusinessDays(localDays, true);
    }

    public boolean isBusinessDay(LocalDate date) {
        return isWorkingWeekday(date.getDayOfWeek()) && !Festivos.includes(date) && !localDays.containsKey(date);
    }

    /** Why a term leaves this day out, each reason in words; none for a business day. */
    public List<String> reasonsToSkip(LocalDate date) {
        var reasons = new ArrayList<String>();
        if (!isWorkingWeekday(date.getDayOfWeek())) {
            reasons.add(SpanishDates.weekday(date));
        }
        Festivos.name(date).ifPresent(name -> reasons.add("festivo, " + name));
        Optional.ofNullable(localDays.get(date)).ifPresent(basis -> reasons.add("día local, " + basis));
        return reasons;
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
}
