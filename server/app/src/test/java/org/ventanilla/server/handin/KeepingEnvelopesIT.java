package org.ventanilla.server.handin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.platform.Ids;

/** What comes of an attention that this server never heard of is kept for its envelope, in any order; what is odd is flagged. */
class KeepingEnvelopesIT {
    private final TestServer server = TestServer.withSample();
    private final TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser marta = server.browser().signedIn("marta@example.co");
    private final OfflineAttention hers = new OfflineAttention(junin);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void note_page_and_manifest_make_an_envelope_that_an_analyst_hears_and_sees() {
        assertEquals("here", hers.sendNote());
        assertEquals("here", hers.sendPage());
        assertEquals("here", hers.typed("No me llega el agua.").sendManifest());
        var row = waiting().path(0);
        assertEquals(hers.code(), row.path("code").asText());
        assertEquals("WHOLE", row.path("standing").asText());
        assertEquals("3105550123", row.path("phone").asText());
        assertEquals("2026-11-20T20:00:00Z", row.path("presentedAt").asText());
        assertEquals("2026-12-14", row.path("due").asText());
        assertEquals("[]", row.path("flags").toString());
        assertEquals("No me llega el agua.", one(hers).path("matter").asText());
        var sound = marta.download(at(hers) + "/notes/" + hers.note);
        assertEquals(
                "audio/webm;codecs=opus",
                sound.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(hers.sound, sound.body());
        assertArrayEquals(
                hers.jpeg,
                marta.download(at(hers) + "/papers/" + hers.page + "/page").body());
    }

    @Test
    void a_film_is_kept_and_played_beside_what_she_said() {
        var film = Ids.next();
        hers.sendNote();
        assertEquals("here", hers.sendFilm(film));
        hers.sendManifest();
        assertEquals("WHOLE", waiting().path(0).path("standing").asText());
        var played = marta.download(at(hers) + "/notes/" + film);
        assertEquals(
                OfflineAttention.VP8,
                played.headers().firstValue("Content-Type").orElse(""));
        assertArrayEquals(hers.film, played.body());
    }

    @Test
    void what_the_manifest_lists_and_has_not_come_is_missing_until_it_comes() {
        hers.listNote().sendManifest();
        assertEquals("PARTS_MISSING", waiting().path(0).path("standing").asText());
        assertEquals("note", one(hers).path("missing").path(0).path("what").asText());
        hers.sendNote();
        assertEquals("WHOLE", waiting().path(0).path("standing").asText());
    }

    @Test
    void parts_without_a_manifest_are_on_the_call_back_list_after_an_hour() {
        hers.sendPage();
        assertEquals(0, all().path("callBack").size());
        server.clock.pass(Duration.ofMinutes(61));
        var row = all().path("callBack").path(0);
        assertEquals("INCOMPLETE", row.path("standing").asText());
        assertFalse(row.has("phone"), "only the manifest, or an attention that began with a link, would say it");
        junin.signIn();
        hers.sendManifest();
        assertEquals(0, all().path("callBack").size());
        assertEquals(1, waiting().size());
    }

    @Test
    void who_walks_away_before_she_kept_anything_is_on_the_call_back_list_with_her_phone() {
        assertEquals("here", hers.sendContact("3105550123"));
        assertEquals(0, all().path("callBack").size());
        server.clock.pass(Duration.ofMinutes(61));
        var row = all().path("callBack").path(0);
        assertEquals("3105550123", row.path("phone").asText());
        assertEquals("AGUA", row.path("service").asText());
        assertEquals(0, row.path("pages").asInt() + row.path("notes").asInt());
    }

    @Test
    void what_the_manifest_says_counts_more_than_the_phone_before_it_in_either_order() {
        var late = new OfflineAttention(junin).sequence(2);
        hers.sendContact("3000000000");
        hers.sendManifest();
        late.sendManifest();
        late.sendContact("3000000000");
        for (var row : waiting()) {
            assertEquals("3105550123", row.path("phone").asText());
        }
        assertEquals(2, waiting().size());
    }

    @Test
    void an_envelope_that_was_closed_before_its_manifest_came_still_takes_it() {
        hers.sendContact("3105550123");
        marta.post(at(hers) + "/closing", Map.of("why", "Ya la atendieron."));
        assertEquals("here", hers.typed("No me llega el agua.").sendManifest());
        assertEquals("CLOSED", one(hers).path("row").path("standing").asText());
        assertEquals("Ya la atendieron.", one(hers).path("why").asText());
        assertEquals("No me llega el agua.", one(hers).path("matter").asText());
    }

    @Test
    void of_an_attention_that_an_agent_took_nothing_begins_with_a_phone() {
        var session = Ids.next();
        filedOnline(session, server.browser().signedIn("ana@example.co"));
        assertEquals("here", new OfflineAttention(junin, session).sendContact("3105550123"));
        assertEquals(
                "404 handin-unknown", marta.get("/api/v1/hand-ins/" + session).problem());
    }

    @Test
    void the_same_manifest_again_changes_nothing() {
        hers.sendNote();
        var name = PartName.manifestOf(hers.id);
        var sealed = junin.sealed(name, hers.manifest(junin).json());
        assertEquals("here", junin.send(name.part(), sealed));
        assertEquals("here", junin.send(name.part(), sealed));
        assertEquals(1, waiting().size());
    }

    @Test
    void another_kiosk_can_neither_add_to_an_envelope_nor_end_it() {
        var gachala = new TestKiosk(server).in("DEMO-GACHALA-1");
        hers.sendNote();
        var theirs = new OfflineAttention(gachala, hers.id);
        assertEquals("session-unknown", theirs.sendPage());
        assertEquals("session-unknown", theirs.sendContact("3009999999"));
        assertEquals("session-unknown", theirs.sendManifest());
        assertEquals(0, waiting().size());
    }

    @Test
    void a_time_that_cannot_be_is_flagged_and_the_earliest_counts() {
        hers.at("2027-05-01T12:00:00Z", "2026-11-20T13:00:00Z").sendManifest();
        assertEquals("[\"CLOCK\"]", waiting().path(0).path("flags").toString());
        assertEquals(
                "2026-11-20T13:01:00Z", waiting().path(0).path("presentedAt").asText());
        assertEquals("2027-05-01T12:00:00Z", one(hers).path("saidAt").asText());
    }

    @Test
    void a_receipt_that_its_kiosk_did_not_sign_and_a_number_used_twice_are_flagged() {
        hers.sendManifest();
        var next = new OfflineAttention(junin);
        next.send(next.manifest(new TestKiosk(server)));
        var flags = one(next).path("row").path("flags");
        assertEquals("[\"SEQUENCE\",\"SIGNATURE\"]", flags.toString());
    }

    @Test
    void what_is_no_note_or_too_large_for_a_manifest_is_kept_aside_with_its_code() {
        var label = new EnclosedNote.Label(hers.id, Ids.next(), "text/html", 12, 1);
        var script = new EnclosedNote(label, hers.sound);
        assertEquals("seal-broken", junin.handIn(new PartName(hers.id, Ids.next()), script.packed()));
        var picture = hers.film(Ids.next(), hers.jpeg);
        assertEquals("seal-broken", junin.handIn(new PartName(hers.id, Ids.next()), picture.packed()), "no film");
        assertEquals("handin-too-large", hers.typed("a".repeat(300_000)).sendManifest());
        assertEquals(0, waiting().size());
    }

    @Test
    void who_sits_at_the_line_does_not_hear_what_others_said() {
        hers.sendNote();
        var ana = server.browser().signedIn("ana@example.co");
        assertEquals(
                "403 role-missing", ana.get(at(hers) + "/notes/" + hers.note).problem());
        assertEquals(
                "404 handin-unknown",
                marta.get("/api/v1/hand-ins/" + Ids.next()).problem());
    }

    @Test
    void a_page_nobody_had_heard_of_joins_the_case_that_was_filed_before_it_came() {
        var session = Ids.next();
        var ana = server.browser().signedIn("ana@example.co");
        var radicado = filedOnline(session, ana);
        var late = new OfflineAttention(junin, session);
        assertEquals("here", late.sendPage());
        var annexes = marta.get("/api/v1/casework/cases/" + radicado).json().path("annexes");
        assertEquals(late.page.toString(), annexes.path(0).path("page").asText());
        assertEquals(true, annexes.path(0).path("later").asBoolean());
        late.sendManifest();
        assertEquals(0, waiting().size(), "the case takes it along");
        assertEquals(radicado, one(late).path("row").path("radicado").asText());
    }

    @Test
    void what_was_said_after_the_case_was_filed_waits_for_somebody_when_the_agent_has_finished() {
        var session = Ids.next();
        var radicado = filedOnline(session, server.browser().signedIn("ana@example.co"));
        var more = new OfflineAttention(junin, session);
        more.sendNote();
        more.sendManifest();
        assertEquals(0, waiting().size(), "the agent has her still on the desk");
        finished(session);
        assertEquals(more.code(), waiting().path(0).path("code").asText());
        assertFalse(waiting().path(0).has("radicado"), radicado + " is not what she said now");
    }

    private void finished(UUID session) {
        TestSocket.ofKiosk(server, junin).command("leave", "session", session);
        var desk = TestSocket.ofStaff(server, server.browser().signedIn("ana@example.co"));
        desk.command("outcome", "session", session, "outcome", "PQR");
        desk.command("finish", "session", session, "note", "Se radicó la queja.");
    }

    /** An attention with a link, in which something was filed. */
    private String filedOnline(UUID session, Browser ana) {
        var kiosk = TestSocket.ofKiosk(server, junin);
        var desk = TestSocket.ofStaff(server, ana);
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        desk.command("accept", "session", session);
        return ana.says("Idempotency-Key", "key-00001")
                .post(
                        "/api/v1/sessions/" + session + "/pqrs",
                        Map.of("kind", "QUEJA", "service", "AGUA", "object", "Que revisen."))
                .json()
                .path("radicado")
                .asText();
    }

    private JsonNode all() {
        return server.browser()
                .signedIn("pedro@example.co")
                .get("/api/v1/hand-ins")
                .json();
    }

    private JsonNode waiting() {
        return all().path("waiting");
    }

    private JsonNode one(OfflineAttention attention) {
        return marta.get(at(attention)).json();
    }

    private static String at(OfflineAttention attention) {
        return "/api/v1/hand-ins/" + attention.id;
    }
}
