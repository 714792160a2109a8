package org.ventanilla.server.exchange.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.exchange.sample.store.CaseRows;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Catalogue;

/** The year up to today: who came, what became of it. After the staff and the first kiosks. */
public final class SampleYear {

    private static final long SEED = 142_1994;
    private static final int DAYS = 365;

    /** The year is made in memory and written whole. */
    private static final Transactions NONE = new Transactions() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    };

    private final Db db;
    private final People people;
    private final Kiosks kiosks;
    private final Catalogue catalogue;
    private final PublicHours hours;
    private final BusinessDays days;
    private final Clock clock;

    public SampleYear(
            Db db,
            People people,
            Kiosks kiosks,
            Catalogue catalogue,
            PublicHours hours,
            BusinessDays days,
            Clock clock) {
        this.db = db;
        this.people = people;
        this.kiosks = kiosks;
        this.catalogue = catalogue;
        this.hours = hours;
        this.days = days;
        this.clock = clock;
    }

    /** Inside a transaction. */
    public void load() {
        addKiosks();
        var chance = new Random(SEED);
        var now = clock.instant();
        // The day of today is the demo's own.
        var until = Bogota.startOf(Bogota.dateOf(now));
        var calendar = new Calendar(until);
        var analysts = List.of(staff("marta@example.co"), staff("pedro@example.co"));
        var agents = List.of(staff("ana@example.co"), staff("luis@example.co"));
        var files = new MovedInMemory();
        var series = new Series(calendar);
        var happened = new Happened(calendar);
        var moving = new MovingCase(NONE, files, happened, days, catalogue, calendar);
        var filing = new Filing(chance, calendar, catalogue, hours, days, series, files, happened);
        var year = new YearOfCases(chance, calendar, days, analysts, series, filing, files, moving);
        var visits = new Visits(chance, calendar, filing, year, kiosks.all(), agents);
        for (var day = Bogota.dateOf(until).minusDays(DAYS);
                day.isBefore(Bogota.dateOf(until));
                day = day.plusDays(1)) {
            if (days.isBusinessDay(day) || day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                visits.plan(day);
            }
        }
        calendar.goThrough();
        visits.write(db);
        new CaseRows(db).write(files.all(), files::steps, series.last());
        happened.write(db);
    }

    private void addKiosks() {
        var pin = Passwords.hash("2468");
        for (var row : Csv.rows("/sample/kiosks.csv")) {
            var id = UUID.nameUUIDFromBytes(row[0].getBytes(StandardCharsets.UTF_8));
            kiosks.add(new Kiosk(id, row[2], new Partner(id, row[2]), new Municipality(row[0], row[1]), row[3]), pin);
        }
    }

    private Staff staff(String user) {
        return people.byUser(user).orElseThrow().staff();
    }
}
