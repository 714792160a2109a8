package org.ventanilla.server.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.exchange.BrokenLine.Mend;
import org.ventanilla.server.exchange.OpenCases.Standing;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Reception;

/**
 * Brings open cases over with their radicados and clocks. Looked through first; nothing is taken until the file is clean or
 * somebody takes the good rows. The same file again changes nothing.
 */
public final class ImportingCases {

    /** They came from no kiosk and no attention of ours. */
    private static final UUID ELSEWHERE = new UUID(0, 0);

    private static final String BEFORE = "Sistema anterior";

    /** @param already brought over before, word for word */
    public record Looked(int rows, int already, List<BrokenLine> broken, boolean taken) {}

    private final Transactions transactions;
    private final OpenCases cases;
    private final Catalogue catalogue;
    private final PublicHours hours;
    private final BusinessDays days;
    private final EventLog log;
    private final Clock clock;

    public ImportingCases(
            Transactions transactions,
            OpenCases cases,
            Catalogue catalogue,
            PublicHours hours,
            BusinessDays days,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.catalogue = catalogue;
        this.hours = hours;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    /** Takes nothing. */
    public Looked look(byte[] file) {
        return sorted(CasesFile.read(file, clock.instant())).looked(false);
    }

    /** @param goodOnes take them although others are broken */
    public Looked take(byte[] file, boolean goodOnes, Staff by) {
        return transactions.inTransaction(() -> {
            var sorted = sorted(CasesFile.read(file, clock.instant()));
            var taken = goodOnes || sorted.broken.isEmpty();
            if (taken) {
                sorted.fresh.forEach(found -> cases.add(pqr(found, by), found, sha256(found)));
                log.append(brought(sorted.fresh.size(), by));
            }
            return sorted.looked(taken);
        });
    }

    private Sorted sorted(CasesFile file) {
        var sorted = new Sorted(file.broken());
        file.good().forEach(found -> sorted.put(found, cases.standing(found.radicado(), sha256(found))));
        return sorted;
    }

    private static final class Sorted {
        final List<OpenCase> fresh = new ArrayList<>();
        final List<BrokenLine> broken;
        private int same;

        Sorted(List<BrokenLine> broken) {
            this.broken = new ArrayList<>(broken);
        }

        void put(OpenCase found, Standing standing) {
            switch (standing) {
                case NEW -> fresh.add(found);
                case SAME -> same++;
                case TAKEN -> broken.add(taken(found));
            }
        }

        private static BrokenLine taken(OpenCase found) {
            return new BrokenLine(
                    found.line(), List.of(new Mend("radicado", "Ese radicado ya es de otro caso: revise el número.")));
        }

        Looked looked(boolean taken) {
            return new Looked(fresh.size() + same + broken.size(), same, List.copyOf(broken), taken);
        }
    }

    /** Under the term of the day it was presented, unless the file says when it ends. */
    private Pqr pqr(OpenCase found, Staff by) {
        var presentation = Presentation.at(found.presented(), hours, days);
        var term = catalogue.term(found.kind(), presentation.effective());
        return new Pqr(
                Ids.next(),
                ELSEWHERE,
                found.kind(),
                found.service(),
                found.causal(),
                presentation,
                term.length(),
                term.citation(),
                Objects.requireNonNullElseGet(found.due(), () -> presentation.due(term, days)),
                CaseState.RADICADA,
                catalogue.area(found.service(), found.causal()),
                new Reception(by.id(), BEFORE, ELSEWHERE, BEFORE, BEFORE),
                found.content(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static String sha256(OpenCase found) {
        return Sha256.of(found.words().getBytes(StandardCharsets.UTF_8));
    }

    private static Event brought(int count, Staff by) {
        return new Event("CasesBrought", "staff", by.id(), by.actor(), Map.of("cases", count));
    }
}
