package org.ventanilla.server.casework.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.casework.DatesInWords;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.http.CaseJson.Date;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Content;

/** A case file as the staff's pages read it; names and words are put in here. */
public final class CaseRecords {

    private static final String TRANSLATE_CLOCK = "T1-TRADUCIR";

    private final CaseFiles files;
    private final People people;
    private final Catalogue catalogue;
    private final BusinessDays days;
    private final Clock clock;

    public CaseRecords(CaseFiles files, People people, Catalogue catalogue, BusinessDays days, Clock clock) {
        this.files = files;
        this.people = people;
        this.catalogue = catalogue;
        this.days = days;
        this.clock = clock;
    }

    CaseJson of(CaseFile file) {
        var pqr = file.pqr();
        var steps = files.steps(file.id());
        var causal = catalogue.causal(pqr.service(), pqr.causal());
        return new CaseJson(
                file.id(),
                file.radicado().text(),
                file.radicado().checkDigit(),
                file.version(),
                file.filedAt(),
                SpanishDates.withYear(Bogota.dateOf(file.filedAt())) + ", " + SpanishDates.clock(file.filedAt()),
                pqr.session(),
                new CaseJson.State(
                        file.state().code(), file.state().word(), file.state().sentence()),
                pqr.kind(),
                pqr.kind().word(),
                pqr.service(),
                pqr.causal(),
                causal.map(known -> known.name()).orElse(null),
                causal.isPresent(),
                pqr.area(),
                file.malIngresada(),
                about(pqr.about()),
                analyst(file.analyst()),
                pqr.content(),
                pqr.missing().stream().map(Content.Missing::words).toList(),
                pqr.reception().official(),
                pqr.reception().place() + ", " + pqr.reception().municipality(),
                pqr.reception().how(),
                pqr.annexes(),
                term(file),
                dates(file),
                waiting(file),
                file.evidenceUntil(),
                translation(file, steps),
                answer(file),
                told(file),
                silence(file),
                moves(file),
                steps.stream().map(this::step).toList());
    }

    private @Nullable String about(@Nullable UUID attacked) {
        return attacked == null
                ? null
                : files.byId(attacked).map(file -> file.radicado().text()).orElse(null);
    }

    private CaseJson.@Nullable Person analyst(@Nullable UUID analyst) {
        return Optional.ofNullable(analyst)
                .flatMap(people::byId)
                .map(staff -> new CaseJson.Person(staff.id(), staff.name()))
                .orElse(null);
    }

    private CaseJson.Term term(CaseFile file) {
        var pqr = file.pqr();
        var effective = pqr.presentation().effective();
        return new CaseJson.Term(
                pqr.termDays(),
                pqr.termCitation(),
                effective,
                pqr.presentation().dayOfTerm(today(), days));
    }

    private CaseJson.Dates dates(CaseFile file) {
        var dates = file.dates();
        var today = today();
        return new CaseJson.Dates(
                new Date(
                        dates.decide().by(),
                        dates.decide().on(),
                        dates.decideLight(today, days),
                        dates.decide().daysLeft(today, days),
                        DatesInWords.decide(dates, today, days)),
                new Date(
                        dates.cite().by(),
                        dates.cite().on(),
                        dates.citeLight(today, days),
                        dates.cite().daysLeft(today, days),
                        DatesInWords.cite(dates, today, days)),
                new Date(
                        dates.notice().by(),
                        dates.notice().on(),
                        dates.noticeLight(today, days),
                        dates.notice().daysLeft(today, days),
                        DatesInWords.notice(dates, today, days)),
                dates.stopped(),
                target(file, dates));
    }

    /** The earlier date that staff aim at: as if Saturdays counted, and moved as much as the legal one was. */
    private LocalDate target(CaseFile file, CaseDates dates) {
        var pqr = file.pqr();
        var due = dates.decide().by() == null ? pqr.due() : dates.decide().by();
        var effective = pqr.presentation().effective();
        var aim = days.countingSaturdays().after(effective, Math.max(1, days.between(effective, due)));
        return aim.isBefore(due) ? aim : due;
    }

    private static CaseJson.@Nullable Waiting waiting(CaseFile file) {
        var waiting = file.waiting();
        return waiting == null ? null : new CaseJson.Waiting(waiting.asked(), waiting.by(), waiting.extended());
    }

    private CaseJson.@Nullable Translation translation(CaseFile file, List<CaseStep> steps) {
        var language = file.pqr().language();
        if (language == null) {
            return null;
        }
        var effective = file.pqr().presentation().effective();
        return new CaseJson.Translation(
                catalogue.language(language),
                catalogue.clocks().on(TRANSLATE_CLOCK, effective).due(effective, days),
                steps.stream()
                        .filter(step -> step.move() == MoveKind.TRANSLATE)
                        .map(CaseStep::why)
                        .reduce(null, (before, after) -> after));
    }

    private static CaseJson.@Nullable Answer answer(CaseFile file) {
        var decision = file.decision();
        if (decision == null) {
            return null;
        }
        var number = decision.answer();
        return new CaseJson.Answer(
                number == null ? null : number.text(),
                decision.at(),
                decision.respuesta().name(),
                decision.respuesta().word());
    }

    private static CaseJson.@Nullable Told told(CaseFile file) {
        var notice = file.notice();
        return notice == null
                ? null
                : new CaseJson.Told(
                        notice.at(), notice.how().name(), notice.how().word());
    }

    private CaseJson.@Nullable SilenceJson silence(CaseFile file) {
        var silence = file.silence();
        return silence == null
                ? null
                : new CaseJson.SilenceJson(silence.since(), silence.recogniseBy(catalogue.clocks()), silence.stand());
    }

    private static List<String> moves(CaseFile file) {
        return Arrays.stream(MoveKind.values())
                .filter(move -> move.isOpenTo(file))
                .map(Enum::name)
                .toList();
    }

    private CaseJson.Step step(CaseStep step) {
        return new CaseJson.Step(
                step.version(),
                step.at(),
                SpanishDates.withYear(Bogota.dateOf(step.at())) + ", " + SpanishDates.clock(step.at()),
                who(step.actor()),
                step.move().name(),
                step.move().word(),
                step.article(),
                step.to().word(),
                step.data(),
                step.why());
    }

    private String who(String actor) {
        return actor.startsWith("staff:")
                ? people.byId(UUID.fromString(actor.substring("staff:".length())))
                        .map(Staff::name)
                        .orElse("Alguien que ya no está")
                : "El sistema";
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
