package org.ventanilla.server.exchange.sample;

import static org.ventanilla.server.exchange.sample.Customer.one;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.exchange.sample.store.BulkRows;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.platform.db.Db;

/** Who came to the kiosks, and why. Most do not come to complain. */
final class Visits {

    private static final int CUSTOMERS = 300;
    /** Of one kiosk in ten days, January to December: bills in January, rain in April and October. */
    private static final int[] IN_TEN_DAYS = {9, 7, 7, 10, 9, 7, 6, 7, 8, 11, 10, 5};

    private final Random chance;
    private final Calendar calendar;
    private final Filing filing;
    private final YearOfCases year;
    private final List<Kiosk> kiosks;
    private final List<Staff> agents;
    private final List<Customer> customers;
    private final List<Said> said = Said.all();
    private final List<Map<String, @Nullable Object>> sessions = new ArrayList<>();
    private final Map<List<Object>, Integer> perDay = new LinkedHashMap<>();

    Visits(Random chance, Calendar calendar, Filing filing, YearOfCases year, List<Kiosk> kiosks, List<Staff> agents) {
        this.chance = chance;
        this.calendar = calendar;
        this.filing = filing;
        this.year = year;
        this.kiosks = kiosks;
        this.agents = agents;
        this.customers = Customer.invent(CUSTOMERS, chance);
    }

    void plan(LocalDate day) {
        for (var kiosk : kiosks) {
            var tenths = IN_TEN_DAYS[day.getMonthValue() - 1];
            var count = tenths / 10 + (chance.nextInt(10) < tenths % 10 ? 1 : 0);
            for (int i = 0; i < count; i++) {
                var opens = LocalTime.of(8 + chance.nextInt(9), chance.nextInt(60), chance.nextInt(60));
                calendar.at(day.atTime(opens).atZone(Bogota.ZONE).toInstant(), () -> come(day, kiosk));
            }
        }
    }

    private void come(LocalDate day, Kiosk kiosk) {
        var opened = calendar.instant();
        var customer = one(customers, chance);
        var session = Filing.id(chance);
        perDay.merge(List.of(kiosk.id(), day), 1, Integer::sum);
        if (chance.nextInt(25) == 0) {
            add(session, kiosk, customer, opened, null, null, opened.plusSeconds(300 + chance.nextInt(900)));
            return;
        }
        var agent = one(agents, chance);
        var outcome = outcome(chance.nextInt(100));
        var accepted = opened.plusSeconds(20 + chance.nextInt(500));
        var ended = accepted.plusSeconds(300 + chance.nextInt(1200));
        add(session, kiosk, customer, opened, agent, outcome, ended);
        if (outcome == Outcome.PQR) {
            var what = one(Said.about(customer.service(), said), chance);
            calendar.at(
                    ended.minusSeconds(60), () -> year.begin(filing.atKiosk(session, kiosk, agent, customer, what)));
        }
    }

    private static Outcome outcome(int percent) {
        if (percent < 30) {
            return Outcome.PQR;
        }
        if (percent < 58) {
            return Outcome.CONSULTA;
        }
        if (percent < 78) {
            return Outcome.COPIA;
        }
        if (percent < 90) {
            return Outcome.SEGUIMIENTO;
        }
        return percent < 96 ? Outcome.DANO : Outcome.NO_RESUELTA;
    }

    private void add(
            java.util.UUID session,
            Kiosk kiosk,
            Customer customer,
            Instant opened,
            @Nullable Staff agent,
            @Nullable Outcome outcome,
            Instant left) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", session);
        row.put("kiosk", kiosk.id());
        row.put("service", customer.service());
        row.put("opened_at", opened);
        row.put("agent", agent == null ? null : agent.id());
        row.put("accepted_at", agent == null ? null : opened.plusSeconds(20));
        row.put("outcome", outcome);
        row.put("ended_at", agent == null ? null : left);
        row.put("left_at", left);
        row.put("resolved", agent == null ? null : resolved(outcome));
        sessions.add(row);
    }

    private Resolved resolved(@Nullable Outcome outcome) {
        if (outcome == Outcome.NO_RESUELTA) {
            return Resolved.NO;
        }
        return chance.nextInt(4) == 0 ? Resolved.UNANSWERED : Resolved.YES;
    }

    void write(Db db) {
        var rows = new BulkRows(db, "session");
        sessions.forEach(rows::add);
        rows.write();
        var openDays = new BulkRows(db, "kiosk_day");
        perDay.forEach((of, count) -> {
            var row = new HashMap<String, @Nullable Object>();
            row.put("kiosk", of.getFirst());
            row.put("day", of.getLast());
            row.put("open", false);
            row.put("attentions", count);
            openDays.add(row);
        });
        openDays.write();
    }
}
