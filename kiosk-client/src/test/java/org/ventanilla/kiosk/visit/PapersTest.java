package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.Kiosk.asking;
import static org.ventanilla.kiosk.visit.Kiosk.filed;
import static org.ventanilla.kiosk.visit.Kiosk.holding;
import static org.ventanilla.kiosk.visit.Kiosk.id;
import static org.ventanilla.kiosk.visit.Kiosk.session;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.FromKiosk.KioskDismissRequest;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.TakePhoto;
import org.ventanilla.contract.ToPage.PageTakePhoto;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.Original;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.SessionState;

class PapersTest {
    private static final PaperRequest REQUEST = new PaperRequest(id(77), PaperKind.RECIBO);

    private static KioskSession talking(Kiosk kiosk) {
        return session(kiosk.session(), SessionState.IN_ATTENTION);
    }

    private static Kiosk asked() {
        Kiosk kiosk = Kiosk.inCall();
        return kiosk.shows(asking(talking(kiosk), REQUEST));
    }

    private static Paper paper(Kiosk kiosk) {
        Paper paper = kiosk.view().paper();
        if (paper == null) {
            throw new AssertionError("no paper on the screen");
        }
        return paper;
    }

    @Test
    void a_paper_that_the_agent_asks_for_opens_by_itself_and_once() {
        Kiosk kiosk = asked();
        assertEquals(
                new Paper(PaperStep.AIM, PaperPart.WHOLE, null, PaperKind.RECIBO, 1, null, null, null, false, null),
                paper(kiosk));

        kiosk.press(Step.closePaper).shows(asking(talking(kiosk), REQUEST));

        assertNull(kiosk.view().paper());
    }

    @Test
    void declining_the_asked_paper_tells_the_agent() {
        Kiosk kiosk = asked().press(Step.closePaper);

        assertEquals(
                REQUEST.id(), kiosk.sent(KioskDismissRequest.class).getFirst().request());
    }

    @Test
    void closing_a_paper_that_nobody_asked_for_tells_nobody() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper).press(Step.closePaper);

        assertTrue(kiosk.sent(KioskDismissRequest.class).isEmpty());
        assertNull(kiosk.view().paper());
    }

    @Test
    void a_paper_that_she_aims_at_already_is_taken_for_the_asked_one() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper);

        kiosk.shows(asking(talking(kiosk), REQUEST));

        assertEquals(PaperKind.RECIBO, paper(kiosk).kind());
    }

    @Test
    void a_request_that_comes_in_the_middle_of_a_review_waits_its_turn() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper).scanned(Verdict.OK);
        kiosk.shows(asking(talking(kiosk), REQUEST));
        assertEquals(PaperKind.OTRO, paper(kiosk).kind());

        kiosk.press(Step.closePaper);

        assertEquals(PaperKind.RECIBO, paper(kiosk).kind());
    }

    @Test
    void a_frame_is_scanned_and_reviewed() {
        Kiosk kiosk = asked().on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})));
        assertEquals(PaperStep.SCANNING, paper(kiosk).step());
        assertEquals(kiosk.page(), kiosk.done(Effect.Scan.class).getFirst().page());

        kiosk.on(new Input.Scanned(kiosk.page(), Verdict.BLURRY, null));

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(Verdict.BLURRY, paper(kiosk).verdict());
        assertEquals(1, paper(kiosk).version());
    }

    @Test
    void a_frame_that_nobody_waits_for_is_refused() {
        Kiosk.inCall()
                .on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})))
                .refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void a_scan_that_comes_after_the_screen_was_closed_is_discarded() {
        Kiosk kiosk = asked().on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})));
        UUID page = kiosk.page();
        kiosk.press(Step.closePaper);

        kiosk.on(new Input.Scanned(page, Verdict.OK, null));

        assertEquals(List.of(new Effect.Discard(page)), kiosk.effects);
    }

    @Test
    void a_picture_that_is_none_lets_her_aim_again_and_says_why() {
        Kiosk kiosk = asked().on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})));

        kiosk.on(new Input.FrameFailed(kiosk.page(), ProblemCode.IMAGE_TOO_SMALL))
                .refuses(ProblemCode.IMAGE_TOO_SMALL);

        assertEquals(PaperStep.AIM, paper(kiosk).step());
    }

    @Test
    void a_turned_page_gets_a_new_version_when_it_has_been_turned() {
        Kiosk kiosk = asked().scanned(Verdict.OK).press(Step.turnPaper);
        assertEquals(1, paper(kiosk).version());

        kiosk.on(new Input.Turned(kiosk.page()));

        assertEquals(2, paper(kiosk).version());
    }

    @Test
    void taking_it_again_discards_the_one_before() {
        Kiosk kiosk = asked().scanned(Verdict.DARK);
        UUID page = kiosk.page();

        kiosk.press(Step.retakePaper);

        assertEquals(List.of(new Effect.Discard(page)), kiosk.done(Effect.Discard.class));
        assertEquals(PaperStep.AIM, paper(kiosk).step());
        assertNotEquals(page, kiosk.scanned(Verdict.OK).page());
    }

    @Test
    void a_page_on_its_way_is_told_to_her_and_to_the_agent() {
        Kiosk kiosk = asked().scanned(Verdict.OK);
        UUID page = kiosk.page();
        kiosk.press(Step.acceptPaper);
        UUID session = kiosk.done(Effect.HandIn.class).getFirst().session();
        assertNull(paper(kiosk).percent(), "it is not safe yet");

        kiosk.on(new Input.PaperTravels(session, page, PaperKind.RECIBO, 1, 40));

        assertEquals(40, paper(kiosk).percent());
        KioskTravels told = new KioskTravels(session, page, 1, PaperKind.RECIBO, 40);
        assertEquals(List.of(told), kiosk.sent(KioskTravels.class));
        kiosk.press(Step.closePaper).on(new Input.PaperTravels(session, page, PaperKind.RECIBO, 1, 50));
        assertEquals(50, kiosk.sent(KioskTravels.class).getFirst().percent(), "also when she looks at it no more");
        kiosk.on(new Input.PaperTravels(id(4242), page, PaperKind.RECIBO, 1, 60));
        assertEquals(List.of(), kiosk.sent(KioskTravels.class), "nobody hears of an attention that is over");
    }

    @Test
    void an_accepted_page_is_sent_shown_as_sent_and_closes_after_two_seconds() {
        Kiosk kiosk = asked().scanned(Verdict.OK);
        UUID page = kiosk.page();

        kiosk.press(Step.acceptPaper);
        assertEquals(
                List.of(new Effect.HandIn(kiosk.session(), page, PaperKind.RECIBO, 1, REQUEST.id())),
                kiosk.done(Effect.HandIn.class));
        assertEquals(PaperStep.SENDING, paper(kiosk).step());
        assertTrue(kiosk.sent(KioskDismissRequest.class).isEmpty(), "it is not there yet");

        kiosk.on(new Input.PaperArrived(page, REQUEST.id()));
        assertEquals(PaperStep.SENT, paper(kiosk).step());
        assertEquals(
                REQUEST.id(), kiosk.sent(KioskDismissRequest.class).getFirst().request());
        Alarm alarm = kiosk.done(Effect.Wake.class).getFirst().alarm();
        assertEquals(2, alarm.after().toSeconds());

        kiosk.shows(talking(kiosk)).rings(alarm);
        assertNull(kiosk.view().paper());
    }

    @Test
    void she_need_not_watch_a_slow_page_travel() {
        Kiosk kiosk = asked().scanned(Verdict.OK);
        UUID page = kiosk.page();
        kiosk.press(Step.acceptPaper).press(Step.closePaper);
        assertNull(kiosk.view().paper());
        assertTrue(kiosk.done(Effect.Discard.class).isEmpty(), "it travels on");
        assertTrue(kiosk.sent(KioskDismissRequest.class).isEmpty());

        kiosk.on(new Input.PaperArrived(page, REQUEST.id()));

        assertEquals(1, kiosk.sent(KioskDismissRequest.class).size());
    }

    @Test
    void pages_are_numbered_within_the_session() {
        Kiosk kiosk = asked().scanned(Verdict.OK).press(Step.acceptPaper).press(Step.closePaper);
        assertEquals(2, paper(kiosk.press(Step.openPaper)).number());

        kiosk.press(Step.closePaper).shows(holding(talking(kiosk), 7)).press(Step.openPaper);

        assertEquals(8, paper(kiosk).number());
    }

    @Test
    void a_page_that_the_server_refuses_is_taken_again() {
        Kiosk kiosk = asked().scanned(Verdict.OK).press(Step.acceptPaper);

        kiosk.on(new Input.PaperRefused(kiosk.page(), Problem.of(ProblemCode.PAGE_DIFFERENT)))
                .refuses(ProblemCode.PAGE_DIFFERENT);

        assertEquals(PaperStep.AIM, paper(kiosk).step());
    }

    private static Input notOpened(Kiosk kiosk, UUID page) {
        return new Input.PaperNotOpened(kiosk.session(), page, PaperKind.RECIBO, 1, REQUEST.id());
    }

    @Test
    void a_page_that_did_not_open_at_the_office_is_taken_again_also_long_after_it_left_the_screen() {
        Kiosk kiosk = asked().scanned(Verdict.OK).press(Step.acceptPaper).press(Step.closePaper);
        assertNull(kiosk.view().paper());

        kiosk.on(notOpened(kiosk, id(4))).refuses(ProblemCode.PAGE_NOT_OPENED);

        assertEquals(
                List.of(new KioskNotOpened(kiosk.session(), id(4))),
                kiosk.sent(KioskNotOpened.class),
                "the agent asks for it too");
        assertEquals(PaperStep.AIM, paper(kiosk).step());
        assertEquals(PaperKind.RECIBO, paper(kiosk).kind());
        assertEquals(1, paper(kiosk).number());
    }

    @Test
    void another_paper_in_her_hand_stays_there_when_one_did_not_open() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper).scanned(Verdict.OK);

        kiosk.on(notOpened(kiosk, id(4))).refuses(ProblemCode.PAGE_NOT_OPENED);

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(PaperKind.OTRO, paper(kiosk).kind());
    }

    @Test
    void the_next_person_hears_nothing_of_a_page_that_was_not_hers() {
        Kiosk kiosk = Kiosk.inCall();

        kiosk.on(new Input.PaperNotOpened(id(9), id(4), PaperKind.RECIBO, 1, null));

        assertNull(kiosk.view().paper());
        assertEquals(List.of(), kiosk.effects);
    }

    @Test
    void the_shutter_of_a_document_camera_is_the_program_s() {
        Kiosk kiosk = asked().hasDocumentCamera();
        assertEquals(true, paper(kiosk).documentCamera());

        kiosk.press(Step.capture);

        assertEquals(
                List.of(new Effect.Capture(kiosk.page(), PaperPart.WHOLE, null)), kiosk.done(Effect.Capture.class));
    }

    @Test
    void without_a_document_camera_there_is_nothing_to_capture_with() {
        asked().press(Step.capture).refuses(ProblemCode.CAMERA_MISSING);
    }

    @Test
    void the_agent_s_shutter_opens_the_paper_screen_and_asks_the_page_for_the_still() {
        Kiosk kiosk = Kiosk.inCall();

        kiosk.on(new Input.ServerSays(new TakePhoto(kiosk.session())));

        assertEquals(PaperStep.AIM, paper(kiosk).step());
        assertEquals(List.of(new Effect.Tell(new PageTakePhoto())), kiosk.effects);
    }

    @Test
    void the_agent_s_shutter_fires_the_document_camera_and_replaces_a_bad_picture() {
        Kiosk kiosk = asked().hasDocumentCamera().scanned(Verdict.BLURRY);
        UUID bad = kiosk.page();

        kiosk.on(new Input.ServerSays(new TakePhoto(kiosk.session())));

        assertEquals(
                List.of(new Effect.Discard(bad), new Effect.Capture(kiosk.page(), PaperPart.WHOLE, null)),
                kiosk.effects);
    }

    @Test
    void a_paper_in_hand_is_finished_before_the_radicado_takes_the_screen() {
        Kiosk kiosk = asked().shows(filed(asking(session(id(1), SessionState.IN_ATTENTION), REQUEST)));
        kiosk.shows(filed(talking(kiosk))).isAt(VisitStep.CALL);

        kiosk.press(Step.closePaper).isAt(VisitStep.RADICADO);
    }

    @Test
    void what_the_camera_saw_is_sent_when_the_agent_asks_for_it_and_not_before() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.shows(holding(talking(kiosk), 3));
        assertEquals(List.of(), kiosk.done(Effect.SendOriginal.class));

        kiosk.shows(holding(talking(kiosk), 3, Original.ASKED));
        assertEquals(
                List.of(new Effect.SendOriginal(kiosk.session(), id(800), PaperKind.OTRO, 3)),
                kiosk.done(Effect.SendOriginal.class));

        kiosk.shows(holding(talking(kiosk), 3, Original.HERE));
        assertEquals(List.of(), kiosk.done(Effect.SendOriginal.class));
    }

    @Test
    void an_original_of_another_attention_is_not_sent() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.shows(holding(session(id(4242), SessionState.IN_ATTENTION), 1, Original.ASKED));
        assertEquals(List.of(), kiosk.done(Effect.SendOriginal.class));
    }

    @Test
    void the_end_of_the_call_drops_what_she_did_not_accept() {
        Kiosk kiosk = asked().scanned(Verdict.OK);
        UUID page = kiosk.page();

        kiosk.press(Step.hangUp);

        assertEquals(List.of(new Effect.Discard(page)), kiosk.done(Effect.Discard.class));
        assertNull(kiosk.view().paper());
        assertNotNull(kiosk.view().session());
    }

    private static final List<Double> AT = List.of(0.2, 0.1, 0.8, 0.1, 0.9, 0.9, 0.1, 0.9);

    private static Kiosk scanned(Verdict verdict, boolean guessed) {
        Kiosk kiosk = asked().on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})));
        return kiosk.on(new Input.Scanned(kiosk.page(), verdict, new Corners(AT, guessed)));
    }

    private static FromPage corners(Kiosk kiosk, Double... at) {
        return new FromPage.PageCorners(id(700), kiosk.page(), Arrays.asList(at));
    }

    @Test
    void where_the_paper_ends_is_asked_first_when_it_was_guessed() {
        assertEquals(PaperStep.CORNERS, paper(scanned(Verdict.NO_PAPER, true)).step());
        assertEquals(PaperStep.REVIEW, paper(scanned(Verdict.NO_PAPER, false)).step());
    }

    @Test
    void she_may_mend_the_corners_of_any_page_or_leave_them() {
        Kiosk kiosk = scanned(Verdict.OK, false).press(Step.mendCorners);
        assertEquals(PaperStep.CORNERS, paper(kiosk).step());
        assertEquals(new Corners(AT, false), paper(kiosk).corners());

        kiosk.press(Step.leaveCorners);

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(1, paper(kiosk).version());
    }

    @Test
    void a_page_of_two_pictures_has_no_corners_to_mend() {
        asked().scanned(Verdict.OK).press(Step.mendCorners).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void mended_corners_straighten_the_same_page_again() {
        Kiosk kiosk = scanned(Verdict.NO_PAPER, true);
        UUID page = kiosk.page();

        kiosk.say(corners(kiosk, 0.3, 0.2, 0.7, 0.2, 0.7, 0.8, 0.3, 0.8));

        assertEquals(
                List.of(new Effect.Mend(page, List.of(0.3, 0.2, 0.7, 0.2, 0.7, 0.8, 0.3, 0.8))),
                kiosk.done(Effect.Mend.class));
        assertEquals(PaperStep.SCANNING, paper(kiosk).step());
        kiosk.on(new Input.Scanned(page, Verdict.OK, new Corners(AT, false)));
        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(2, paper(kiosk).version());
    }

    @ParameterizedTest
    @CsvSource({
        "0.2,0.2, 0.8,0.8, 0.8,0.2, 0.2,0.8, crossed",
        "0.8,0.2, 0.2,0.2, 0.2,0.8, 0.8,0.8, mirrored",
        "0.2,0.2, 0.8,0.2, 0.3,0.3, 0.2,0.8, bent inwards",
        "0.2,0.2, 0.3,0.2, 0.3,0.3, 0.2,0.3, tiny",
        "-0.1,0.2, 0.8,0.2, 0.8,0.8, 0.2,0.8, outside",
        "NaN,0.2, 0.8,0.2, 0.8,0.8, 0.2,0.8, nowhere",
        ", 0.2, 0.8,0.2, 0.8,0.8, 0.2,0.8, missing"
    })
    void what_cannot_be_a_paper_is_refused_and_may_be_mended(
            Double a, Double b, Double c, Double d, Double e, Double f, Double g, Double h, String why) {
        Kiosk kiosk = scanned(Verdict.OK, false).press(Step.mendCorners);

        kiosk.say(corners(kiosk, a, b, c, d, e, f, g, h)).refuses(ProblemCode.CORNERS_WRONG);

        assertEquals(PaperStep.CORNERS, paper(kiosk).step(), why);
    }

    @Test
    void seven_numbers_are_no_four_corners() {
        Kiosk kiosk = scanned(Verdict.NO_PAPER, true);
        kiosk.say(corners(kiosk, 0.3, 0.2, 0.7, 0.2, 0.7, 0.8, 0.3)).refuses(ProblemCode.CORNERS_WRONG);
    }

    @Test
    void corners_of_another_page_or_outside_their_screen_are_out_of_order() {
        Kiosk kiosk = scanned(Verdict.OK, false);
        kiosk.say(new FromPage.PageCorners(id(700), kiosk.page(), AT)).refuses(ProblemCode.OUT_OF_ORDER);

        kiosk.press(Step.mendCorners);

        kiosk.say(new FromPage.PageCorners(id(701), id(4242), AT)).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void a_page_that_could_not_be_mended_stays_as_it_was() {
        Kiosk kiosk = scanned(Verdict.NO_PAPER, true);
        kiosk.say(new FromPage.PageCorners(id(700), kiosk.page(), AT));

        kiosk.on(new Input.FrameFailed(kiosk.page(), ProblemCode.FAULT)).refuses(ProblemCode.FAULT);

        assertEquals(PaperStep.CORNERS, paper(kiosk).step());
    }

    @Test
    void corners_turn_with_the_page() {
        Kiosk kiosk = scanned(Verdict.OK, false).press(Step.turnPaper);

        kiosk.on(new Input.Turned(kiosk.page()));

        assertEquals(
                new Corners(List.of(0.1, 0.9, 0.2, 0.1, 0.8, 0.1, 0.9, 0.9), false),
                paper(kiosk).corners());
    }

    @Test
    void a_page_that_is_turned_while_its_corners_are_looked_at_is_shown_turned() {
        Kiosk kiosk = scanned(Verdict.OK, false).press(Step.turnPaper).press(Step.mendCorners);

        kiosk.on(new Input.Turned(kiosk.page())).press(Step.leaveCorners);

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(2, paper(kiosk).version());
    }

    @Test
    void closing_drops_a_page_whose_corners_are_being_mended() {
        Kiosk kiosk = scanned(Verdict.NO_PAPER, true);
        UUID page = kiosk.page();

        kiosk.press(Step.closePaper);

        assertEquals(List.of(new Effect.Discard(page)), kiosk.done(Effect.Discard.class));
    }

    private static Kiosk askedForCard() {
        Kiosk kiosk = Kiosk.inCall();
        return kiosk.shows(asking(talking(kiosk), new PaperRequest(id(78), PaperKind.CEDULA)));
    }

    /** The first of two is photographed and is good. */
    private static UUID first(Kiosk kiosk) {
        kiosk.on(new Input.FrameTaken(id(600), new Photo(new byte[] {1})));
        UUID page = kiosk.page();
        kiosk.on(new Input.Scanned(page, Verdict.OK, null));
        return page;
    }

    @Test
    void of_a_card_the_other_side_is_wanted_before_it_is_looked_at() {
        Kiosk kiosk = askedForCard();
        assertEquals(PaperPart.FRONT, paper(kiosk).part());
        UUID front = first(kiosk);

        assertEquals(PaperStep.AIM, paper(kiosk).step());
        assertEquals(PaperPart.BACK, paper(kiosk).part());
        kiosk.on(new Input.FrameTaken(id(601), new Photo(new byte[] {1})));

        assertEquals(front, kiosk.done(Effect.Scan.class).getLast().first());
        kiosk.on(new Input.Scanned(kiosk.page(), Verdict.OK, null));
        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
    }

    @Test
    void one_side_may_be_all_there_is() {
        Kiosk kiosk = askedForCard();
        UUID front = first(kiosk);

        kiosk.press(Step.wholePaper);

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
        assertEquals(front, paper(kiosk).id());
    }

    @Test
    void a_bad_first_side_is_looked_at_before_the_other_is_asked_for() {
        Kiosk kiosk = askedForCard().scanned(Verdict.BLURRY);

        assertEquals(PaperStep.REVIEW, paper(kiosk).step());
    }

    @Test
    void a_sheet_is_taken_half_by_half_and_closing_forgets_the_first() {
        Kiosk kiosk = asked().press(Step.halvesPaper);
        assertEquals(PaperPart.TOP, paper(kiosk).part());
        UUID top = first(kiosk);
        assertEquals(PaperPart.BOTTOM, paper(kiosk).part());

        kiosk.press(Step.closePaper);

        assertEquals(top, kiosk.done(Effect.Discard.class).getLast().page());
    }
}
