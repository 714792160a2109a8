package org.ventanilla.server.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/**
 * Which recursos lie, before whom, within which term, by which article: without it no act is served (Ley 1437/2011 art. 67).
 * The first rule that fits holds. Any thread may share it.
 */
public final class Recursos {

    private final List<RecursoRule> rules;
    private final Clocks clocks;
    private final String entity;

    /**
     * @param which codes; empty where none lies, which the paragraph then says
     * @param before whom
     * @param term in words
     */
    public record Paragraph(List<String> which, String before, String term, String citation, String text) {}

    public Recursos(List<RecursoRule> rules, Clocks clocks, String entity) {
        this.rules = List.copyOf(rules);
        this.clocks = clocks;
        this.entity = entity;
    }

    /** As of the day of the answer. Empty where no rule is written for it: then nobody can say that it is valid. */
    public Optional<Paragraph> against(Kind kind, Respuesta respuesta, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isFor(kind, respuesta))
                .findFirst()
                .map(rule -> paragraph(rule, day));
    }

    /** Until when it may be attacked by who was told on that day. Empty where nothing lies. */
    public Optional<LocalDate> lastDay(Kind kind, Respuesta respuesta, LocalDate told, BusinessDays days) {
        return rules.stream()
                .filter(rule -> rule.isFor(kind, respuesta))
                .findFirst()
                .flatMap(rule -> rule.lastDay(clocks, told, days));
    }

    private Paragraph paragraph(RecursoRule rule, LocalDate day) {
        var before = rule.before().replace("{empresa}", entity);
        var term = rule.term(clocks, day);
        return new Paragraph(
                rule.recursos(),
                before,
                term,
                rule.citation(),
                rule.text().replace("{ante}", before).replace("{plazo}", term));
    }
}
