package org.ventanilla.server.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ventanilla.server.pqr.PqrFixture.MONDAY;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.Sending;
import org.ventanilla.server.notification.message.store.PgOutbox;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.PqrFixture;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.session.store.PgPhones;

/** Nobody reacts to an event here, as when a server dies right after the commit: what she is sent is in the outbox all the same. */
class TellingIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Carrier CARRIED = (id, message) -> Optional.empty();

    private final PqrFixture pqrs = new PqrFixture(DB);
    private final Outbox outbox = new PgOutbox(DB.db);
    private final UUID session = pqrs.held();

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void the_mail_is_written_with_the_number() {
        pqrs.receipts = with(Channel.MAIL);
        var filed = filed("maria@example.co");
        assertEquals(List.of(Channel.MAIL), channels(filed));
        var sent = outbox.claim(MONDAY, 9).stream()
                .map(Outbox.Due::message)
                .filter(message -> message.pqr().equals(filed.pqr().id()))
                .findFirst()
                .orElseThrow();
        assertEquals("maria@example.co", sent.to());
        assertEquals("Recibimos su petición " + filed.radicado(), sent.subject());
    }

    @Test
    void the_text_goes_where_she_said_to_call_back() {
        pqrs.receipts = with(Channel.SMS);
        assertEquals(List.of(Channel.SMS), channels(filed("maria@example.co")));
    }

    @Test
    void who_left_neither_is_filed_and_told_nothing() {
        DB.db.update("delete from session_phone where session = $1", session);
        pqrs.receipts = with(Channel.SMS);
        assertEquals(List.of(), channels(filed(null)));
    }

    @Test
    void a_message_that_cannot_be_written_takes_the_filing_back() {
        pqrs.receipts = pqr -> number -> DB.db.send("insert into message (id) values ($1)", pqr.id());
        assertThrows(RuntimeException.class, () -> filed("maria@example.co"));
        assertEquals(
                0,
                DB.db.one("select count(*)::int as n from pqr where session = $1", session)
                        .orElseThrow()
                        .getInteger("n"));
    }

    private Telling with(Channel channel) {
        var clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        var issuer = new Issuer("Aguas (muestra)", "01 8000 555 012", URI.create("https://pqr.example.co"));
        return new Telling(
                new PgPhones(DB.db),
                outbox,
                new Sending(outbox, Map.of(channel, CARRIED), clock),
                new MessageWords(issuer),
                clock);
    }

    private PqrRadicada filed(@Nullable String email) {
        var asked = new NewPqr(
                Kind.RECLAMACION,
                Service.AGUA,
                "102",
                "Que revisen.",
                null,
                null,
                null,
                null,
                null,
                email,
                null,
                null,
                null);
        return switch (pqrs.filingAt(MONDAY).file(session, pqrs.ana, "key-00001", asked)) {
            case Result.Done<PqrRadicada> done -> done.value();
            case Result.Refused<PqrRadicada> refused -> throw new AssertionError(refused);
        };
    }

    private List<Channel> channels(PqrRadicada filed) {
        return outbox.of(filed.pqr().id()).stream().map(Outbox.Entry::channel).toList();
    }
}
