package org.ventanilla.server.pqr;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDEMPOTENCY_KEY_REUSED;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.customer.Identified;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Attentions.Attention;
import org.ventanilla.server.pqr.Cases.Request;
import org.ventanilla.server.pqr.Radicado.Direction;

/**
 * The agent files what the person said. Nothing but an empty object stops it. All of it is one transaction. The number is the
 * last that it waits for, and what tells her the number the last that it writes.
 */
public final class FilingPqr {

    private final Transactions transactions;
    private final Attentions attentions;
    private final Function<Identification, Identified> identified;
    private final Cases cases;
    private final Radicador radicador;
    private final Receipts receipts;
    private final Numbering numbering;
    private final Catalogue catalogue;
    private final PublicHours hours;
    private final BusinessDays days;
    private final EventLog log;
    private final Clock clock;

    public FilingPqr(
            Transactions transactions,
            Attentions attentions,
            Function<Identification, Identified> identified,
            Cases cases,
            Radicador radicador,
            Receipts receipts,
            Catalogue catalogue,
            PublicHours hours,
            BusinessDays days,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.attentions = attentions;
        this.identified = identified;
        this.cases = cases;
        this.radicador = radicador;
        this.receipts = receipts;
        this.numbering = new Numbering(transactions, cases, radicador, receipts, log);
        this.catalogue = catalogue;
        this.hours = hours;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    public Result<PqrRadicada> file(UUID session, Staff agent, String key, NewPqr asked) {
        if (asked.object().isBlank()) {
            return Result.refused(FIELD_MISSING, "object");
        }
        return file(null, session, agent, key, asked, pqr -> Result.done());
    }

    /**
     * What was handed in without a link, or on paper: the number is given now, and the term counts from the presentation.
     *
     * @param body what else was asked, to tell a repetition from another request under the same key
     * @param beside written in the same transaction; when it refuses, nothing is filed
     */
    public Result<PqrRadicada> fileHandedIn(
            HandedIn there, String key, NewPqr asked, String body, Function<Pqr, Result<Void>> beside) {
        if (asked.object().isBlank()) {
            return Result.refused(FIELD_MISSING, "object");
        }
        var request = request(key, asked, body);
        return cases.unnumbered(there.envelope(), key).isPresent()
                ? again(there.envelope(), request)
                : firstTime(pqr(there, asked), request, beside);
    }

    private static Request request(String key, NewPqr asked, String more) {
        return new Request(key, Sha256.of((Wire.write(asked) + more).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A petition that attacks what became of another case.
     *
     * @param beside written in the same transaction, before the number is given; not when it was filed before
     */
    public Result<PqrRadicada> fileAbout(
            UUID about, UUID session, Staff agent, String key, NewPqr asked, Consumer<Pqr> beside) {
        return asked.object().isBlank()
                ? Result.refused(FIELD_MISSING, "object")
                : file(about, session, agent, key, asked, pqr -> {
                    beside.accept(pqr);
                    return Result.done();
                });
    }

    private Result<PqrRadicada> file(
            @Nullable UUID about,
            UUID session,
            Staff agent,
            String key,
            NewPqr asked,
            Function<Pqr, Result<Void>> beside) {
        var request = request(key, asked, about == null ? "" : about.toString());
        return ofAgent(session, agent.id(), key)
                .then(attention -> attention.filedBefore()
                        ? again(session, request)
                        : attention.session().isOpenAtDesk()
                                ? firstTime(pqr(attention, agent, asked, about), request, beside)
                                : Result.refused(OUT_OF_ORDER));
    }

    private Result<Attention> ofAgent(UUID session, UUID agent, String key) {
        return attentions
                .of(session, key)
                .map(found -> found.session().agent().filter(agent::equals).isPresent()
                        ? Result.done(found)
                        : Result.<Attention>refused(SESSION_OF_OTHER))
                .orElse(Result.refused(SESSION_UNKNOWN));
    }

    private Result<PqrRadicada> again(UUID session, Request request) {
        var filed = cases.repeated(session, request.idempotencyKey())
                .map(before -> same(before.bodySha256(), request).map(same -> before.filed()));
        return (filed.isPresent() || radicador.isOwn() ? filed : againForTheNumber(session, request)).orElseThrow();
    }

    /** It was kept, and asks again for its number. */
    private Optional<Result<PqrRadicada>> againForTheNumber(UUID session, Request request) {
        return cases.unnumbered(session, request.idempotencyKey())
                .map(before -> same(before.bodySha256(), request).then(same -> numbering.number(before.pqr())));
    }

    private static Result<Request> same(String bodySha256, Request request) {
        return bodySha256.equals(request.bodySha256()) ? Result.done(request) : Result.refused(IDEMPOTENCY_KEY_REUSED);
    }

    /** Also after she hung up: until the agent's note is saved. */
    private Result<PqrRadicada> firstTime(Pqr pqr, Request request, Function<Pqr, Result<Void>> beside) {
        return radicador.isOwn()
                ? transactions.inTransaction(() -> filed(pqr, request, beside))
                : keptFirst(pqr, request, beside);
    }

    /** The number comes from elsewhere: what she said is safe before anybody is asked for it. */
    private Result<PqrRadicada> keptFirst(Pqr pqr, Request request, Function<Pqr, Result<Void>> beside) {
        var fresh = transactions.inTransaction(
                () -> cases.add(pqr, request) ? beside.apply(pqr).map(nothing -> true) : Result.done(false));
        return fresh.then(added -> added ? numbering.number(pqr.id()) : again(pqr.session(), request));
    }

    private Result<PqrRadicada> filed(Pqr pqr, Request request, Function<Pqr, Result<Void>> beside) {
        return cases.add(pqr, request)
                ? beside.apply(pqr).map(nothing -> numbered(pqr))
                : again(pqr.session(), request);
    }

    private PqrRadicada numbered(Pqr pqr) {
        log.append(Numbering.radicada(pqr));
        var receipt = receipts.to(pqr);
        var given = radicador.give(pqr.id(), Direction.ENT);
        var filed = new PqrRadicada(given.radicado(), given.at(), pqr);
        receipt.accept(filed);
        return filed;
    }

    private Pqr pqr(Attention attention, Staff agent, NewPqr asked, @Nullable UUID about) {
        var there = new HandedIn(
                attention.session().id(), reception(agent, attention), clock.instant(), attention.papers());
        return pqr(there, asked, Petition.of(asked, attention.said().map(identified)), about);
    }

    private Pqr pqr(HandedIn there, NewPqr asked) {
        return pqr(there, asked, Petition.of(asked, Optional.empty()), null);
    }

    private Pqr pqr(HandedIn there, NewPqr asked, Content content, @Nullable UUID about) {
        var presentation = Presentation.at(there.presentedAt(), hours, days);
        var term = catalogue.term(asked.kind(), presentation.effective());
        return new Pqr(
                Ids.next(),
                there.envelope(),
                asked.kind(),
                asked.service(),
                asked.causal() == null || asked.causal().isBlank() ? null : asked.causal(),
                presentation,
                term.length(),
                term.citation(),
                presentation.due(term, days),
                CaseState.RADICADA,
                catalogue.area(asked.service(), asked.causal()),
                there.reception(),
                content,
                content.missing(),
                annexes(there.papers(), asked.pages()),
                about,
                asked.language() == null || asked.language().isBlank() ? null : asked.language());
    }

    private static Reception reception(Staff agent, Attention there) {
        return new Reception(agent.id(), agent.name(), there.session().kiosk(), there.place(), there.municipality());
    }

    private static List<Annex> annexes(List<Annex> papers, @Nullable List<UUID> chosen) {
        return papers.stream()
                .filter(paper -> chosen == null || chosen.contains(paper.page()))
                .toList();
    }
}
