package org.ventanilla.server.notification.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.NOTICE_OUT_OF_ORDER;
import static org.ventanilla.server.notification.NotificationFixture.SOFIA;
import static org.ventanilla.server.notification.NotificationFixture.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.notification.NotificationFixture;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.publication.Publications.Publication;
import org.ventanilla.server.notification.store.PgPublications;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;

class PublishingIT {
    private static final TestDb DB = Postgres.fresh();
    private static final String BOARD = "Cartelera de la oficina de Junín";

    private final NotificationFixture on = new NotificationFixture(DB);
    private final Publications publications = new PgPublications(DB.db);
    private final Publishing publishing = new Publishing(DB.transactions, on.ways, on.walking, publications, on.clock);

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void who_has_no_address_is_cited_in_public_for_five_business_days() {
        var act = on.act(null);
        on.on(11, 27);
        done(publishing.publish(act.id(), BOARD, SOFIA));
        assertEquals(
                List.of(new Publication(
                        act.id(), LetterKind.CITACION, LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 4), BOARD)),
                publications.ofAct(act.id()));
        assertEquals(CaseState.CITADA, on.caseOf(act).state());
        assertEquals(true, hangs(act.id(), LocalDate.of(2026, 12, 4)));
        assertEquals(false, hangs(act.id(), LocalDate.of(2026, 12, 5)));
        assertEquals(false, hangs(act.id(), LocalDate.of(2026, 11, 26)));
    }

    @Test
    void then_its_aviso_hangs_for_five_more() {
        var act = on.act(null);
        on.on(11, 27);
        done(publishing.publish(act.id(), BOARD, SOFIA));
        on.on(12, 4);
        assertEquals(Result.refused(NOTICE_OUT_OF_ORDER), publishing.publish(act.id(), BOARD, SOFIA));
        on.on(12, 7);
        done(publishing.publish(act.id(), BOARD, SOFIA));
        assertEquals(
                LocalDate.of(2026, 12, 15),
                publications.ofAct(act.id()).getLast().until());
    }

    @Test
    void a_web_page_alone_is_not_enough() {
        assertEquals(
                Result.refused(FIELD_MISSING, "place"),
                publishing.publish(on.act(null).id(), " ", SOFIA));
    }

    @Test
    void who_has_an_address_gets_a_letter_and_is_not_hung_up() {
        assertEquals(
                Result.refused(NOTICE_OUT_OF_ORDER), publishing.publish(on.act().id(), BOARD, SOFIA));
    }

    @Test
    void all_that_are_due_go_up_together() {
        DB.db.update("update notification set todo = 'NOTHING'");
        on.on(11, 25);
        done(on.walking.open(on.act(null).id()));
        done(on.walking.open(on.act(null).id()));
        done(on.walking.open(on.act().id()));
        on.on(11, 27);
        assertEquals(2, publishing.publishDue(BOARD, SOFIA));
        assertEquals(0, publishing.publishDue(BOARD, SOFIA));
    }

    private boolean hangs(java.util.UUID act, LocalDate day) {
        return publications.on(day, 100).stream().anyMatch(each -> each.act().equals(act));
    }
}
