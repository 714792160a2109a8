package org.ventanilla.server.pqr.sample;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.ventanilla.server.access.People;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Reception;
import org.ventanilla.server.pqr.store.PastSeries;

/** Five customers of the sample registry who were here in the last weeks ({@code sample/pqrs.csv}). */
public final class SamplePqrs {

    private static final String AGENT = "ana@example.co";
    private static final int FIRST_NUMBER = 453;

    private final Cases cases;
    private final PastSeries series;
    private final Catalogue catalogue;
    private final PublicHours hours;
    private final BusinessDays days;
    private final Billing billing;
    private final People people;
    private final Kiosks kiosks;
    private final Clock clock;

    public SamplePqrs(
            Cases cases,
            PastSeries series,
            Catalogue catalogue,
            PublicHours hours,
            BusinessDays days,
            Billing billing,
            People people,
            Kiosks kiosks,
            Clock clock) {
        this.cases = cases;
        this.series = series;
        this.catalogue = catalogue;
        this.hours = hours;
        this.days = days;
        this.billing = billing;
        this.people = people;
        this.kiosks = kiosks;
        this.clock = clock;
    }

    /** After staff and kiosks. */
    public void load() {
        var number = FIRST_NUMBER;
        for (var row : Csv.rows("/sample/pqrs.csv")) {
            var pqr = pqr(row);
            cases.add(pqr, new Cases.Request("sample-" + number, ""));
            series.record(pqr.id(), Direction.ENT, number, pqr.presentation().at());
            number++;
        }
    }

    private Pqr pqr(String[] column) {
        var account = billing.account(column[1]).orElseThrow();
        var kind = Kind.valueOf(column[2]);
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(column[0])));
        var presentation = Presentation.at(at, hours, days);
        var term = catalogue.term(kind, presentation.effective());
        return new Pqr(
                Ids.next(),
                Ids.next(),
                kind,
                account.service(),
                column[3],
                presentation,
                term.length(),
                term.citation(),
                presentation.due(term, days),
                CaseState.RADICADA,
                catalogue.area(account.service(), column[3]),
                reception(account),
                content(account, column[4], column[5]),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Content content(Account account, String object, String reasons) {
        return new Content(
                object,
                reasons,
                account.holder(),
                account.document(),
                account.number(),
                account.address() + ", " + account.municipality(),
                mail(account.holder()),
                null);
    }

    /** "maria@example.co" */
    private static String mail(String name) {
        var bare = Normalizer.normalize(name.split(" ")[0], Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT) + "@example.co";
    }

    private Reception reception(Account account) {
        var agent = people.byUser(AGENT).orElseThrow().staff();
        Kiosk there = kiosks.all().stream()
                .filter(kiosk -> kiosk.municipality().name().equals(account.municipality()))
                .findFirst()
                .orElseThrow();
        return new Reception(
                agent.id(),
                agent.name(),
                there.id(),
                there.name(),
                there.municipality().name());
    }
}
