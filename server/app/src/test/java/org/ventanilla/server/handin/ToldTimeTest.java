package org.ventanilla.server.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.Manifest;

class ToldTimeTest {
    private static final Instant SERVER = Instant.parse("2026-11-20T13:00:00Z");
    private static final long HOUR = 3_600;
    private static final Instant AFTER_AN_HOUR = SERVER.plusSeconds(HOUR);
    private static final Instant RECEIVED = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant FIRST_PART = RECEIVED.minusSeconds(60);

    @Test
    void a_clock_between_the_servers_word_and_the_receipt_is_believed() {
        var noon = Instant.parse("2026-11-20T17:00:00Z");
        assertEquals(new ToldTime(noon, false), told(noon, SERVER, HOUR));
        assertEquals(new ToldTime(AFTER_AN_HOUR, false), told(AFTER_AN_HOUR, SERVER, HOUR));
    }

    @Test
    void a_minute_outside_is_cut_and_not_doubted() {
        assertEquals(new ToldTime(AFTER_AN_HOUR, false), told(AFTER_AN_HOUR.minusSeconds(60), SERVER, HOUR));
        assertEquals(new ToldTime(RECEIVED, false), told(RECEIVED.plusSeconds(60), SERVER, HOUR));
    }

    @Test
    void a_clock_that_was_set_back_or_stands_in_the_future_counts_as_the_earliest_moment_and_is_doubted() {
        var earliest = new ToldTime(AFTER_AN_HOUR, true);
        assertEquals(earliest, told(SERVER.minus(Duration.ofDays(300)), SERVER, HOUR));
        assertEquals(earliest, told(RECEIVED.plus(Duration.ofDays(2)), SERVER, HOUR));
    }

    @Test
    void what_nothing_bears_out_is_believed_and_doubted() {
        var noon = Instant.parse("2026-11-20T17:00:00Z");
        assertEquals(new ToldTime(noon, true), told(noon, null, null));
        assertEquals(new ToldTime(FIRST_PART, true), told(RECEIVED.plus(Duration.ofDays(2)), null, null));
    }

    @Test
    void the_receipt_with_the_number_before_is_a_bound_where_there_is_no_better() {
        var before = Instant.parse("2026-11-21T13:00:00Z");
        var manifest = manifest(SERVER, null, null);
        assertEquals(new ToldTime(before, true), ToldTime.of(manifest, before, FIRST_PART, RECEIVED));
    }

    @Test
    void a_server_time_that_has_not_been_yet_bears_nothing_out() {
        var noon = Instant.parse("2026-11-20T17:00:00Z");
        assertEquals(new ToldTime(noon, true), told(noon, RECEIVED.plusSeconds(9), 0L));
        assertEquals(new ToldTime(noon, true), told(noon, SERVER, -1L));
        assertEquals(new ToldTime(noon, true), told(noon, SERVER, Long.MAX_VALUE));
    }

    private static ToldTime told(Instant said, @Nullable Instant server, @Nullable Long since) {
        return ToldTime.of(manifest(said, server, since), null, FIRST_PART, RECEIVED);
    }

    private static Manifest manifest(Instant said, @Nullable Instant server, @Nullable Long since) {
        return new Manifest(
                UUID.randomUUID(),
                7,
                said,
                server,
                since,
                "3105550123",
                Service.AGUA,
                new Consent(true, true, false),
                null,
                false,
                List.of(),
                "",
                "");
    }
}
