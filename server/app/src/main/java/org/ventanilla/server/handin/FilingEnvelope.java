package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.DATE_IN_FUTURE;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.HANDIN_SETTLED;
import static org.ventanilla.contract.ProblemCode.HANDIN_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.document.Pages;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.HandedIn;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Reception;

/** An analyst has heard and seen what was handed in: she files it, or says why no case comes of it. Once. */
public final class FilingEnvelope {

    private final Transactions transactions;
    private final HandedIns handedIns;
    private final Pages pages;
    private final FilingPqr filing;
    private final EventLog log;
    private final Clock clock;

    public FilingEnvelope(
            Transactions transactions, HandedIns handedIns, Pages pages, FilingPqr filing, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.handedIns = handedIns;
        this.pages = pages;
        this.filing = filing;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The radicado is given now, the term counts from the presentation.
     *
     * @param key said again under the same key it is the same filing
     * @param presentedAt what a person made of a time that is doubtful or missing; else the kiosk's word stands
     */
    public Result<PqrRadicada> file(UUID id, Staff analyst, String key, NewPqr asked, @Nullable Instant presentedAt) {
        return handedIns
                .of(id)
                .map(found -> presentation(found, presentedAt).then(at -> file(found, analyst, key, asked, at)))
                .orElse(Result.refused(HANDIN_UNKNOWN));
    }

    private Result<PqrRadicada> file(Envelope found, Staff analyst, String key, NewPqr asked, Instant at) {
        var reception = new Reception(
                analyst.id(),
                analyst.name(),
                found.kiosk(),
                found.place(),
                found.municipality(),
                Reception.How.HANDED_IN);
        return filing.fileHandedIn(
                new HandedIn(found.id(), reception, at, papers(found.id())),
                key,
                asked,
                at.toString(),
                pqr -> settled(found.id(), pqr.id(), analyst, at));
    }

    private Result<Void> settled(UUID envelope, UUID pqr, Staff analyst, Instant at) {
        if (!handedIns.file(envelope, pqr, analyst.id())) {
            return Result.refused(HANDIN_SETTLED);
        }
        var what = Map.<String, Object>of("pqr", pqr.toString(), "presentedAt", at.toString());
        log.append(new Event("EnvelopeFiled", "envelope", envelope, analyst.actor(), what));
        return Result.done();
    }

    private Result<Instant> presentation(Envelope found, @Nullable Instant better) {
        if (better != null && found.isTimeDoubted()) {
            return better.isAfter(clock.instant())
                    ? Result.refused(DATE_IN_FUTURE, "presentedAt")
                    : Result.done(better);
        }
        var told = found.told();
        return told == null
                ? Result.refused(FIELD_MISSING, "presentedAt")
                : Result.done(told.presentation().at());
    }

    private List<Annex> papers(UUID envelope) {
        return pages.of(envelope).entrySet().stream()
                .filter(page -> page.getValue().notOpened() == null)
                .map(page -> new Annex(
                        page.getKey(), page.getValue().number(), page.getValue().kind()))
                .toList();
    }

    /** "I called, and it is not needed": with the reason, which may be personal and lies apart. */
    public Result<Void> close(UUID id, Staff analyst, String why) {
        if (why.isBlank()) {
            return Result.refused(FIELD_MISSING, "why");
        }
        return transactions.inTransaction(() -> {
            if (handedIns.of(id).isEmpty()) {
                return Result.refused(HANDIN_UNKNOWN);
            }
            if (!handedIns.close(id, analyst.id(), why.strip(), clock.instant())) {
                return Result.refused(HANDIN_SETTLED);
            }
            log.append(new Event("EnvelopeClosed", "envelope", id, analyst.actor(), Map.of()));
            return Result.done();
        });
    }
}
