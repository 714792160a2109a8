package org.ventanilla.server.exchange.sample;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.casework.CaseDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Numbering;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Reception;

/** Petitions as they come in, at the hour that the calendar has now. For one thread. */
final class Filing {

    private final Random chance;
    private final Calendar calendar;
    private final Catalogue catalogue;
    private final PublicHours hours;
    private final BusinessDays days;
    private final Series series;
    private final MovedInMemory files;
    private final EventLog log;

    Filing(
            Random chance,
            Calendar calendar,
            Catalogue catalogue,
            PublicHours hours,
            BusinessDays days,
            Series series,
            MovedInMemory files,
            EventLog log) {
        this.chance = chance;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.hours = hours;
        this.days = days;
        this.series = series;
        this.files = files;
        this.log = log;
    }

    CaseFile atKiosk(UUID session, Kiosk kiosk, Staff agent, Customer customer, Said said) {
        var town = kiosk.municipality().name();
        var content = new Content(
                said.object(),
                said.reasons(),
                customer.name(),
                customer.document(),
                customer.account(),
                customer.address() + ", " + town,
                null,
                null);
        var reception = new Reception(agent.id(), agent.name(), kiosk.id(), kiosk.name(), town);
        return file(session, said.kind(), customer.service(), said.causal(), content, reception, null);
    }

    /** Whoever disagrees with a decision presents something new. */
    CaseFile recurso(Kind kind, Pqr attacked) {
        var before = attacked.content();
        var content = new Content(
                "No estoy de acuerdo con la respuesta.",
                "Siguen sin revisar lo que dije.",
                before.name(),
                before.document(),
                before.account(),
                before.address(),
                null,
                null);
        var causal = attacked.causal() == null ? "" : attacked.causal();
        return file(id(chance), kind, attacked.service(), causal, content, attacked.reception(), attacked.id());
    }

    private CaseFile file(
            UUID session,
            Kind kind,
            Service service,
            String causal,
            Content content,
            Reception by,
            @Nullable UUID about) {
        var presentation = Presentation.at(calendar.instant(), hours, days);
        var term = catalogue.term(kind, presentation.effective());
        var pqr = new Pqr(
                id(chance),
                session,
                kind,
                service,
                causal,
                presentation,
                term.length(),
                term.citation(),
                presentation.due(term, days),
                CaseState.RADICADA,
                catalogue.area(service, causal),
                by,
                content,
                List.of(),
                List.of(),
                about,
                null);
        var file = new CaseFile(
                series.next(Direction.ENT),
                calendar.instant(),
                pqr,
                0,
                null,
                false,
                CaseDates.presented(pqr.due()),
                null,
                null,
                false,
                null,
                null,
                null);
        files.file(file);
        log.append(Numbering.radicada(pqr));
        return file;
    }

    static UUID id(Random chance) {
        return new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, (chance.nextLong() >>> 2) | (1L << 63));
    }
}
