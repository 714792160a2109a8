package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.DATE_IN_FUTURE;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.HANDIN_SETTLED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.HandInCode;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.HandedIn;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Reception;
import org.ventanilla.server.session.Phones;

/**
 * A petition written on the kiosk's pad, when even its computer was off, is incorporated later with the date of its presentation and the
 * reason (contingency, Acuerdo AGN 001/2024). No number was reserved for it.
 */
public final class FilingPaper {

    /**
     * A sheet of the pad.
     *
     * @param id made by whoever types it in, so that said twice it is one case
     * @param why it comes late
     * @param phone as on the sheet
     */
    public record PaperSheet(
            UUID id,
            UUID kiosk,
            Instant presentedAt,
            String why,
            @Nullable String phone) {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    private final HandedIns handedIns;
    private final Kiosks kiosks;
    private final Phones phones;
    private final FilingPqr filing;
    private final Terms terms;
    private final EventLog log;
    private final Clock clock;

    public FilingPaper(
            HandedIns handedIns,
            Kiosks kiosks,
            Phones phones,
            FilingPqr filing,
            Terms terms,
            EventLog log,
            Clock clock) {
        this.handedIns = handedIns;
        this.kiosks = kiosks;
        this.phones = phones;
        this.filing = filing;
        this.terms = terms;
        this.log = log;
        this.clock = clock;
    }

    public Result<PqrRadicada> file(PaperSheet sheet, Staff analyst, NewPqr asked) {
        if (sheet.why().isBlank()) {
            return Result.refused(FIELD_MISSING, "why");
        }
        if (sheet.presentedAt().isAfter(clock.instant())) {
            return Result.refused(DATE_IN_FUTURE, "presentedAt");
        }
        return kiosks.byId(sheet.kiosk())
                .map(kiosk -> file(sheet, kiosk, analyst, asked))
                .orElse(Result.refused(FIELD_MISSING, "kiosk"));
    }

    private Result<PqrRadicada> file(PaperSheet sheet, Kiosk kiosk, Staff analyst, NewPqr asked) {
        var reception = new Reception(
                analyst.id(),
                analyst.name(),
                kiosk.id(),
                kiosk.name(),
                kiosk.municipality().name(),
                Reception.How.PAPER);
        return filing.fileHandedIn(
                new HandedIn(sheet.id(), reception, sheet.presentedAt(), List.of()),
                sheet.id().toString(),
                asked,
                sheet.kiosk() + sheet.presentedAt().toString() + sheet.why(),
                pqr -> kept(sheet, pqr, analyst));
    }

    /** A kiosk's own envelope is no sheet of paper. */
    private Result<Void> kept(PaperSheet sheet, Pqr pqr, Staff analyst) {
        if (handedIns.kiosk(sheet.id()).isPresent()) {
            return Result.refused(HANDIN_SETTLED);
        }
        var now = clock.instant();
        var told = terms.told(null, sheet.presentedAt(), now, pqr.service(), false, Set.of());
        handedIns.open(sheet.id(), sheet.kiosk(), HandInCode.of(sheet.id()), now);
        handedIns.present(new HandedIns.Presented(sheet.id(), "PAPER", told, true));
        handedIns.say(sheet.id(), sheet.phone(), null, sheet.why().strip());
        handedIns.file(sheet.id(), pqr.id(), analyst.id());
        if (sheet.phone() != null && !sheet.phone().isBlank()) {
            phones.keep(sheet.id(), sheet.phone().replaceAll("[^0-9+]", ""));
        }
        var what = Map.<String, Object>of(
                "pqr", pqr.id().toString(), "presentedAt", sheet.presentedAt().toString());
        log.append(new Event("PaperIncorporated", "envelope", sheet.id(), analyst.actor(), what));
        return Result.done();
    }
}
