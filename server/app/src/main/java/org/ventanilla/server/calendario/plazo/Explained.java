package org.ventanilla.server.calendario.plazo;

import java.time.LocalDate;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.SpanishDates;

/** The answer in words: the date, and day by day which counted and why the others did not. */
final class Explained {

    private final BusinessDays days;
    private final StringBuilder text = new StringBuilder();

    Explained(BusinessDays days) {
        this.days = days;
    }

    String days(LocalDate from, int count) {
        var due = days.after(from, count);
        headline(due);
        line("%d %s, contados desde el día hábil siguiente al %s."
                .formatted(count, count == 1 ? "día hábil" : "días hábiles", SpanishDates.withYear(from)));
        notes(from);
        dayByDay(from, due);
        return text.toString();
    }

    String clock(LocalDate from, ClockRule rule) {
        if (rule.unit() == ClockRule.Unit.HOUR) {
            hours(from, rule);
        } else {
            var due = rule.due(from, days);
            headline(due);
            line("%s, desde el %s.".formatted(rule.lengthInWords(), SpanishDates.withYear(from)));
            notes(from);
            about(rule);
            if (rule.unit() == ClockRule.Unit.BD) {
                dayByDay(from, due);
            } else if (rule.unit() == ClockRule.Unit.MONTH) {
                moved(from.plusMonths(rule.length()), due);
            }
        }
        return text.toString();
    }

    /** They start when the day of the date is over: a term lasts until its midnight. */
    private void hours(LocalDate from, ClockRule rule) {
        var end = rule.due(from.plusDays(1).atStartOfDay(Bogota.ZONE).toInstant());
        line(Bogota.dateOf(end) + "  " + SpanishDates.withYear(Bogota.dateOf(end)) + ", " + SpanishDates.clock(end));
        line("%s seguidas, desde que termina el %s.".formatted(rule.lengthInWords(), SpanishDates.withYear(from)));
        about(rule);
    }

    private void headline(LocalDate due) {
        line(due + "  " + SpanishDates.withYear(due));
    }

    private void about(ClockRule rule) {
        line(rule.id() + ". " + rule.trigger() + ".");
        line(rule.citation() + (rule.checked() ? "." : ". Falta cotejarlo con la norma."));
        if (!rule.effect().isEmpty()) {
            line("Si no se cumple: " + rule.effect());
        }
    }

    private void notes(LocalDate from) {
        if (days.saturdaysCount()) {
            line("Los sábados cuentan: es la meta interna, no el término legal.");
        }
        if (!days.countingSaturdays().isBusinessDay(from)) {
            line("Ese día no se atiende (%s): lo que llegó entonces cuenta desde el %s."
                    .formatted(
                            String.join("; ", days.countingSaturdays().reasonsToSkip(from)),
                            SpanishDates.withoutYear(days.nextAfter(from))));
        }
    }

    private void dayByDay(LocalDate from, LocalDate due) {
        line("");
        var counted = 0;
        for (var day : from.plusDays(1).datesUntil(due.plusDays(1)).toList()) {
            counted += days.isBusinessDay(day) ? 1 : 0;
            row(day, days.isBusinessDay(day) ? "día " + counted : skipped(day));
        }
    }

    private void moved(LocalDate calendarEnd, LocalDate due) {
        line("");
        calendarEnd.datesUntil(due.plusDays(1)).forEach(day -> row(day, day.equals(due) ? "vence" : skipped(day)));
    }

    private String skipped(LocalDate day) {
        return "no cuenta: " + String.join("; ", days.reasonsToSkip(day));
    }

    private void row(LocalDate day, String words) {
        line("  %s  %-10s %s".formatted(day, SpanishDates.weekday(day), words));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
