package org.ventanilla.server.access.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.access.Tries;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class PgExpiredIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void what_is_over_is_forgotten_and_what_is_not_stays() {
        Staff ana = new Staff(Ids.next(), "Ana", Words.Role.AGENT);
        new PgPeople(DB.db).add("ana@example.co", new People.Credentials(ana, "-"));
        PgStaffSessions sessions = new PgStaffSessions(DB.db);
        sessions.open(Tokens.hash("old"), ana.id(), NOW.minusSeconds(1));
        sessions.open(Tokens.hash("young"), ana.id(), NOW.plusSeconds(1));
        PgTriesLog tries = new PgTriesLog(DB.db);
        tries.lock(Tokens.hash("long ago"));
        tries.lock(Tokens.hash("just now"));
        tries.save(Tokens.hash("just now"), new Tries(3, NOW));

        new PgExpired(DB.db).forget(NOW);

        assertEquals(1, count("staff_session"));
        assertTrue(sessions.of(Tokens.hash("young"), NOW).isPresent());
        assertEquals(1, count("tries"));
        assertEquals(3, tries.lock(Tokens.hash("just now")).wrong());
    }

    private static long count(String table) {
        return DB.db.one("select count(*) from " + table).orElseThrow().getLong(0);
    }
}
