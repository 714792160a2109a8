package org.ventanilla.server.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.exchange.OutsideRadicador;
import org.ventanilla.server.exchange.OutsideSeries;
import org.ventanilla.server.exchange.http.RadicadorOverHttp;
import org.ventanilla.server.exchange.store.PgFetchedNumbers;
import org.ventanilla.server.platform.Numbers;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.ConstanciaItems;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Numbering;
import org.ventanilla.server.pqr.PqrsInWords;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicador;
import org.ventanilla.server.pqr.ReadingConstancia;
import org.ventanilla.server.pqr.VoidedRadicados;
import org.ventanilla.server.pqr.VoidingRadicados;
import org.ventanilla.server.pqr.http.PqrRoutes;
import org.ventanilla.server.pqr.sample.SamplePqrs;
import org.ventanilla.server.pqr.store.OwnSeries;
import org.ventanilla.server.pqr.store.PastSeries;
import org.ventanilla.server.pqr.store.PgAttentions;
import org.ventanilla.server.pqr.store.PgCases;
import org.ventanilla.server.pqr.store.PgConstanciaItems;
import org.ventanilla.server.pqr.store.PgVoidedRadicados;

/** Feature {@code pqr}, wired. */
final class PqrParts {
    /** What is handed in later counts from the next business day. */
    private static final LocalTime OPENS = LocalTime.of(8, 0);

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** Each of three tries: the agent and the person wait. */
    private static final Duration FOR_A_NUMBER = Duration.ofSeconds(2);

    final PqrsInWords pqrs;
    final Catalogue catalogue;
    final BusinessDays days;
    final PublicHours hours;
    final Radicador radicador;
    final PastSeries past;
    final VoidedRadicados voided;
    final VoidingRadicados voiding;
    final Cases cases;
    final Numbering numbering;
    final Issuer issuer;
    final ConstanciaItems constanciaItems;
    final FilingPqr filing;
    final SamplePqrs sample;

    private final PqrRoutes routes;

    PqrParts(
            Platform on,
            AccessParts access,
            KioskParts kiosk,
            CustomerParts customer,
            SessionParts session,
            MessageParts messages) {
        issuer = messages.issuer;
        hours = PublicHours.mondayToFriday(OPENS, CLOSES).andSaturday(OPENS, CLOSES);
        days = on.calendar().days();
        catalogue = new Catalogue(on.calendar().clocks(), on.calendar().causales());
        cases = new PgCases(on.db());
        constanciaItems = new PgConstanciaItems(on.db());
        radicador = radicador(on);
        past = new PastSeries(on.db());
        voided = new PgVoidedRadicados(on.db());
        voiding = new VoidingRadicados(on.transactions(), voided, on.events());
        numbering = new Numbering(on.transactions(), cases, radicador, messages.telling, on.events());
        filing = new FilingPqr(
                on.transactions(),
                new PgAttentions(on.db()),
                customer.identities::masked,
                cases,
                radicador,
                messages.telling,
                catalogue,
                hours,
                days,
                on.events(),
                on.clock());
        pqrs = new PqrsInWords(cases, issuer);
        sample = new SamplePqrs(
                cases, past, catalogue, hours, days, customer.billing, access.people, kiosk.kiosks, on.clock());
        routes = new PqrRoutes(
                catalogue,
                filing,
                pqrs,
                new ReadingConstancia(session.sessions, cases, issuer, catalogue, days, constanciaItems, on.clock()),
                access.staffAuth,
                access.kioskAuth);
    }

    private static Radicador radicador(Platform on) {
        Numbers numbers = on.config().numbers();
        if (numbers.outside().isPresent()) {
            OutsideRadicador outside = new RadicadorOverHttp(numbers.outside().get(), FOR_A_NUMBER);
            return new OutsideSeries(outside, new PgFetchedNumbers(on.db()));
        }
        OwnSeries own = new OwnSeries(on.db());
        Stream.of(numbers.firstEntry(), numbers.firstExit())
                .flatMap(Optional::stream)
                .flatMap(first -> Radicado.read(first).stream())
                .forEach(own::startAt);
        return own;
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
