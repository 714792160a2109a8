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
        return file(null, session, agent, key, asked, pqr -> {});
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
                : file(about, session, agent, key, asked, beside);
    }

    private Result<PqrRadicada> file(
            @Nullable UUID about, UUID session, Staff agent, String key, NewPqr asked, Consumer<Pqr> beside) {
        var body = Wire.write(asked) + (about == null ? "" : about);
        var request = new Request(key, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
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
    private Result<PqrRadicada> firstTime(Pqr pqr, Request request, Consumer<Pqr> beside) {
        return radicador.isOwn()
                ? transactions.inTransaction(() -> filed(pqr, request, beside))
                : keptFirst(pqr, request, beside);
    }

    /** The number comes from elsewhere: what she said is safe before anybody is asked for it. */
    private Result<PqrRadicada> keptFirst(Pqr pqr, Request request, Consumer<Pqr> beside) {
        boolean fresh = transactions.inTransaction(() -> {
            boolean added = cases.add(pqr, request);
            if (added) {
                beside.accept(pqr);
            }
            return added;
        });
        return fresh ? numbering.number(pqr.id()) : again(pqr.session(), request);
    }

    private Result<PqrRadicada> filed(Pqr pqr, Request request, Consumer<Pqr> beside) {
        if (!cases.add(pqr, request)) {
            return again(pqr.session(), request);
        }
        beside.accept(pqr);
        log.append(Numbering.radicada(pqr));
        var receipt = receipts.to(pqr);
        var given = radicador.give(pqr.id(), Direction.ENT);
        var filed = new PqrRadicada(given.radicado(), given.at(), pqr);
        receipt.accept(filed);
        return Result.done(filed);
    }

    private Pqr pqr(Attention attention, Staff agent, NewPqr asked, @Nullable UUID about) {
        var content = Petition.of(asked, attention.said().map(identified));
        var presentation = Presentation.at(clock.instant(), hours, days);
        var term = catalogue.term(asked.kind(), presentation.effective());
        return new Pqr(
                Ids.next(),
                attention.session().id(),
                asked.kind(),
                asked.service(),
                asked.causal() == null || asked.causal().isBlank() ? null : asked.causal(),
                presentation,
                term.length(),
                term.citation(),
                presentation.due(term, days),
                CaseState.RADICADA,
                catalogue.area(asked.service(), asked.causal()),
                reception(agent, attention),
                content,
                content.missing(),
                annexes(attention.papers(), asked.pages()),
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
