package org.ventanilla.server.platform.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words;

class DbIT {
    private static final TestDb DB = Postgres.fresh();

    @BeforeAll
    static void table() {
        DB.db.update("create table thing (name text primary key, at timestamptz, picture bytea)");
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void moments_bytes_and_constants_go_in_and_come_out() {
        Instant at = Instant.parse("2026-11-23T15:00:00.123456Z");
        byte[] picture = {1, 2, -1};
        assertEquals(1, DB.db.update("insert into thing values ($1, $2, $3)", Words.Role.AGENT, at, picture));
        Row row = DB.db.one("select * from thing where name = $1", "AGENT").orElseThrow();
        assertEquals(at, Db.instant(row, "at"));
        assertArrayEquals(picture, Db.bytes(row, "picture"));
    }

    @Test
    void nothing_goes_in_and_comes_out_as_nothing() {
        DB.db.update("insert into thing values ('empty', $1, null)", (Object) null);
        assertNull(Db.instantOrNull(
                DB.db.one("select at from thing where name = 'empty'").orElseThrow(), "at"));
        assertEquals(Optional.empty(), DB.db.one("select from thing where name = 'none'"));
    }

    @Test
    void who_comes_second_is_told_so() {
        DB.db.update("insert into thing (name) values ('first')");
        DbFault fault = assertThrows(DbFault.class, () -> DB.db.update("insert into thing (name) values ('first')"));
        assertTrue(fault.isDuplicate());
        assertFalse(fault.isUnreachable());
        assertEquals("thing_pkey", fault.constraint());
    }
}
