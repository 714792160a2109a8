package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.Kiosk.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.contract.FromKiosk.KioskCloseDay;
import org.ventanilla.contract.FromKiosk.KioskOpenDay;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Service;

class BeforeTheLineTest {

    @Test
    void a_kiosk_that_has_not_heard_of_the_server_is_closed() {
        new Kiosk().isAt(VisitStep.CLOSED);
    }

    @Test
    void the_day_is_opened_by_the_server_under_the_id_of_the_page() {
        Kiosk kiosk = Kiosk.open().shows(false, null);

        kiosk.say(new FromPage.PageOpenDay(id(5), "2468"));

        assertEquals(List.of(new KioskOpenDay(id(5), "2468")), kiosk.sent(KioskOpenDay.class));
        assertTrue(kiosk.done(Effect.Answer.class).isEmpty(), "the server has not said yes yet");
        kiosk.on(new Input.ServerDid(id(5)));
        assertEquals(List.of(new Effect.Answer(id(5))), kiosk.effects);
    }

    @Test
    void without_a_link_the_server_is_not_asked() {
        Kiosk kiosk = Kiosk.open().shows(false, null).on(new Input.LinkIs(new Link(LinkState.NONE, null)));

        kiosk.say(new FromPage.PageOpenDay(id(5), "2468"));

        assertEquals(List.of(new Effect.TryPin(id(5), "2468")), kiosk.effects);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12a4", "123456789"})
    void what_cannot_be_a_pin_does_not_travel(String pin) {
        Kiosk.open()
                .shows(false, null)
                .say(new FromPage.PageOpenDay(id(5), pin))
                .refuses(ProblemCode.PIN_WRONG);
    }

    @Test
    void the_day_is_not_closed_over_somebody_s_head() {
        Kiosk kiosk = Kiosk.open().press(Step.startAttention);

        kiosk.press(Step.closeDay).refuses(ProblemCode.OUT_OF_ORDER);
        assertTrue(kiosk.sent(KioskCloseDay.class).isEmpty());
    }

    @Test
    void the_operator_starts_and_the_person_goes_from_screen_to_screen() {
        Kiosk kiosk = Kiosk.open();
        kiosk.isAt(VisitStep.IDLE);
        kiosk.press(Step.startAttention).isAt(VisitStep.WELCOME);
        kiosk.press(Step.begin).isAt(VisitStep.PHONE);
        kiosk.say(new FromPage.PagePhone(id(1), "3105550123")).isAt(VisitStep.SERVICE);
        kiosk.say(new FromPage.PageService(id(2), Service.ENERGIA)).isAt(VisitStep.CONSENT);
        kiosk.say(new FromPage.PageConsent(id(3), false)).isAt(VisitStep.WAITING);

        KioskOpenSession opened = kiosk.sent(KioskOpenSession.class).getFirst();
        assertEquals("3105550123", opened.phone());
        assertEquals(Service.ENERGIA, opened.service());
        assertEquals(kiosk.session(), opened.session());
        assertTrue(opened.consent().call());
        assertEquals(false, opened.consent().image());
        assertEquals(false, opened.consent().recording());
    }

    @Test
    void back_keeps_what_she_said() {
        Kiosk kiosk = Kiosk.atConsent().press(Step.back);
        kiosk.isAt(VisitStep.SERVICE);
        assertEquals(Service.AGUA, kiosk.view().service());
        kiosk.press(Step.back).isAt(VisitStep.PHONE);
        assertEquals("3105550123", kiosk.view().phone());
        kiosk.press(Step.back).isAt(VisitStep.WELCOME);
        kiosk.press(Step.back).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "310 555 0123, 3105550123",
        "+57 310-555.0123, 3105550123",
        "0057 3105550123, 3105550123",
        "573105550123, 3105550123",
        "(601) 742 1234, 6017421234",
        "742 1234, 7421234"
    })
    void a_phone_is_understood_as_people_write_it(String typed, String digits) {
        Kiosk kiosk = Kiosk.open().press(Step.startAttention).press(Step.begin);

        kiosk.say(new FromPage.PagePhone(id(1), typed));

        assertEquals(digits, kiosk.view().phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "310", "no tengo", "31055501234", "+1 212 555 0123 99"})
    void a_phone_that_cannot_be_called_is_asked_again(String typed) {
        Kiosk kiosk = Kiosk.open().press(Step.startAttention).press(Step.begin);

        kiosk.say(new FromPage.PagePhone(id(1), typed)).refuses(ProblemCode.PHONE_WRONG);

        assertEquals(
                "phone", kiosk.done(Effect.Refuse.class).getFirst().problem().field());
        kiosk.isAt(VisitStep.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "begin",
        "back",
        "cancel",
        "hangUp",
        "finish",
        "openPaper",
        "capture",
        "acceptPaper",
        "retakePaper",
        "turnPaper",
        "mendCorners",
        "leaveCorners",
        "closePaper"
    })
    void a_button_of_another_screen_is_out_of_order(Step step) {
        Kiosk kiosk = Kiosk.open();

        kiosk.press(step).refuses(ProblemCode.OUT_OF_ORDER);

        kiosk.isAt(VisitStep.IDLE);
    }

    @Test
    void leaving_before_the_line_forgets_everything() {
        Kiosk kiosk = Kiosk.atConsent().press(Step.callOperator);

        kiosk.press(Step.cancel).isAt(VisitStep.IDLE);

        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
        assertNull(kiosk.view().phone());
        assertNull(kiosk.view().service());
        assertEquals(false, kiosk.view().operatorCalled());
    }

    @Test
    void a_screen_that_nobody_touches_for_long_is_wiped() {
        Kiosk kiosk = Kiosk.atConsent();
        Alarm last = kiosk.done(Effect.Wake.class).getFirst().alarm();

        kiosk.rings(last).isAt(VisitStep.IDLE);

        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
    }

    @Test
    void an_alarm_of_an_earlier_screen_does_not_disturb() {
        Kiosk kiosk = Kiosk.open().press(Step.startAttention);
        Alarm early = kiosk.done(Effect.Wake.class).getFirst().alarm();

        kiosk.press(Step.begin).rings(early).isAt(VisitStep.PHONE);
    }

    @Test
    void a_session_that_the_server_refuses_leads_back_to_the_consent_with_all_she_said() {
        Kiosk kiosk = Kiosk.atConsent().say(new FromPage.PageConsent(id(503), true));

        kiosk.on(new Input.ServerRefused(id(503), Problem.of(ProblemCode.DAY_CLOSED)))
                .refuses(ProblemCode.DAY_CLOSED);

        kiosk.isAt(VisitStep.CONSENT);
        assertEquals("3105550123", kiosk.view().phone());
    }
}
