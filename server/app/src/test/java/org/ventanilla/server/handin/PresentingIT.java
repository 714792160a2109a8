package org.ventanilla.server.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.MANIFEST_DIFFERENT;
import static org.ventanilla.contract.ProblemCode.NOTE_DIFFERENT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.access.store.PgDevices;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.document.store.EncryptedFolder;
import org.ventanilla.server.handin.store.PgHandedIns;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Secret;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.JoiningPage;
import org.ventanilla.server.pqr.store.PgCases;
import org.ventanilla.server.session.SessionFixture;
import org.ventanilla.server.session.store.PgPhones;

/** What the upload lets through only after a restore: other words under a name that is taken. */
class PresentingIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final SessionFixture attention = new SessionFixture(DB);
    private final UUID kiosk = attention.kiosk();
    private final UUID envelope = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void another_manifest_for_the_same_envelope_is_refused_and_the_first_stays() {
        var keeping = keeping();
        assertEquals(Result.done(), keeping.manifest(kiosk, manifest("Me cobran de más.")));
        assertEquals(Result.done(), keeping.manifest(kiosk, manifest("Me cobran de más.")));
        assertEquals(Result.refused(MANIFEST_DIFFERENT), keeping.manifest(kiosk, manifest("Otra cosa.")));
        assertEquals(
                "Me cobran de más.", new PgHandedIns(DB.db).inside(envelope).matter());
    }

    @Test
    void another_note_under_the_same_id_is_refused() {
        var keeping = keeping();
        var note = Ids.next();
        assertEquals(Result.done(), keeping.note(kiosk, note(note, "one")));
        assertEquals(Result.done(), keeping.note(kiosk, note(note, "one")));
        assertEquals(Result.refused(NOTE_DIFFERENT), keeping.note(kiosk, note(note, "two")));
    }

    @Test
    void the_operator_is_paid_for_it_once_on_the_day_on_which_it_was_handed_in() {
        var day = LocalDate.of(2026, 11, 23);
        var before = attention.days.of(kiosk, day).attentions();
        keeping().manifest(kiosk, manifest(null));
        keeping().manifest(kiosk, manifest(null));
        assertEquals(before + 1, attention.days.of(kiosk, day).attentions());
    }

    @Test
    void the_phone_of_her_paper_is_where_her_messages_go() {
        keeping().manifest(kiosk, manifest(null));
        assertEquals("3105550123", new PgPhones(DB.db).of(envelope));
    }

    @Test
    void where_to_call_back_said_twice_is_one_word_and_one_consent() {
        var contact = new EnclosedContact(envelope, "3105550123", Service.AGUA, new Consent(true, true, false));
        var keeping = keeping();
        keeping.claim(kiosk, envelope);
        keeping.contact(contact);
        keeping.contact(contact);
        assertEquals("3105550123", new PgPhones(DB.db).of(envelope));
        var consents = DB.db.one("select count(*)::int as given from consent where session = $1", envelope);
        assertEquals(1, consents.orElseThrow().getInteger("given"));
    }

    private EnclosedNote note(UUID id, String said) {
        return new EnclosedNote(
                new EnclosedNote.Label(envelope, id, "audio/ogg", 3, 1), said.getBytes(StandardCharsets.UTF_8));
    }

    private Manifest manifest(@Nullable String matter) {
        return new Manifest(
                envelope,
                1,
                CLOCK.instant(),
                CLOCK.instant(),
                0L,
                "3105550123",
                Service.AGUA,
                new Consent(true, true, false),
                matter,
                false,
                List.of(),
                "Papel de entrega",
                "");
    }

    private KeepingEnvelopes keeping() {
        var cases = new PgCases(DB.db);
        var handedIns = new PgHandedIns(DB.db);
        var hours = PublicHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(18, 0));
        return new KeepingEnvelopes(
                DB.transactions,
                handedIns,
                attention.sessions,
                new EncryptedFolder(folder, new Secret(new byte[32])),
                new JoiningPage(DB.transactions, cases, DB.events),
                new Presenting(
                        handedIns,
                        new PgDevices(DB.db),
                        new PgPhones(DB.db),
                        new PgConsents(DB.db),
                        cases,
                        attention.days,
                        new Terms(new Catalogue(), hours, BusinessDays.national()),
                        DB.events,
                        CLOCK),
                DB.events,
                CLOCK);
    }
}
