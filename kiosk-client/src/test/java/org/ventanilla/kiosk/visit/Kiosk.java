package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Original;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;

/** A kiosk to play with: inputs in, the visit and the last effects to look at. Ids count up, so that tests can tell them. */
final class Kiosk {
    static final KioskPlace PLACE =
            new KioskPlace(id(900), "Café Internet La Esquina", "Junín", "25372", "01 8000 555 012", null);

    private final Visiting visiting = new Visiting(this::nextId, Patience.USUAL);
    private long ids;
    Visit visit = Visit.atStart();
    List<Effect> effects = List.of();

    static UUID id(long number) {
        return new UUID(0, number);
    }

    private UUID nextId() {
        return id(++ids);
    }

    /** Link up, day open, nobody here. */
    static Kiosk open() {
        Kiosk kiosk = new Kiosk();
        kiosk.on(new Input.LinkIs(new Link(LinkState.GOOD, 80)));
        return kiosk.shows(true, null);
    }

    static Kiosk atConsent() {
        return open().press(Step.startAttention)
                .press(Step.begin)
                .say(new FromPage.PagePhone(id(501), "310 555 0123"))
                .say(new FromPage.PageService(id(502), Service.AGUA));
    }

    static Kiosk waiting() {
        Kiosk kiosk = atConsent().say(new FromPage.PageConsent(id(503), true));
        return kiosk.shows(true, session(kiosk.session()));
    }

    static Kiosk inCall() {
        Kiosk kiosk = waiting();
        return kiosk.shows(session(kiosk.session(), SessionState.IN_ATTENTION));
    }

    Kiosk on(Input input) {
        Turn turn = visiting.on(visit, input);
        visit = turn.visit();
        effects = turn.effects();
        return this;
    }

    Kiosk say(FromPage message) {
        return on(new Input.Said(message));
    }

    Kiosk press(Step step) {
        return say(new PageStep(new UUID(7, step.name().hashCode()), step));
    }

    Kiosk rings(Alarm alarm) {
        return on(new Input.Rang(alarm));
    }

    Kiosk shows(boolean dayOpen, @Nullable KioskSession session) {
        return on(new Input.ServerShows(new KioskView(PLACE, new Day(dayOpen, "Rosa", 3), List.of(), session)));
    }

    Kiosk shows(@Nullable KioskSession session) {
        return shows(true, session);
    }

    Kiosk hasDocumentCamera() {
        return on(new Input.DevicesAre(DeviceState.READY, DeviceState.READY));
    }

    /** To the picture on the screen. */
    Kiosk scanned(Verdict verdict) {
        on(new Input.FrameTaken(id(600), new Photo(new byte[] {1, 2, 3})));
        return on(new Input.Scanned(page(), verdict, null));
    }

    VisitView view() {
        return visit.view();
    }

    UUID session() {
        return ((Stage.Attending) visit.stage()).session();
    }

    UUID page() {
        PaperInHand paper = visit.paper();
        if (paper == null) {
            throw new AssertionError("no paper in hand");
        }
        return paper.page();
    }

    <E extends Effect> List<E> done(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <M extends FromKiosk> List<M> sent(Class<M> kind) {
        return done(Effect.Send.class).stream()
                .map(Effect.Send::message)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    void isAt(VisitStep step) {
        assertEquals(step, view().step());
    }

    void refuses(ProblemCode code) {
        assertEquals(
                List.of(code.code()),
                done(Effect.Refuse.class).stream().map(r -> r.problem().code()).toList());
    }

    static KioskSession session(UUID id) {
        return session(id, SessionState.WAITING);
    }

    static KioskSession session(UUID id, SessionState state) {
        return new KioskSession(
                id,
                state,
                Service.AGUA,
                true,
                1,
                4,
                "Ana",
                true,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What the server says of her notes. */
    static KioskSession heard(KioskSession s, Map<UUID, NoteSaid> notes) {
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                notes,
                s.paperRequest(),
                null,
                null,
                s.pqr(),
                null);
    }

    static KioskSession asking(KioskSession s, PaperRequest request) {
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                s.notes(),
                request,
                null,
                null,
                s.pqr(),
                null);
    }

    static KioskSession holding(KioskSession s, int pages) {
        return holding(s, pages, null);
    }

    static KioskSession holding(KioskSession s, int pages, @Nullable Original original) {
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                Map.of(id(800), new PageState(pages, PaperKind.OTRO, true, true, original, null, null)),
                s.notes(),
                s.paperRequest(),
                null,
                null,
                s.pqr(),
                null);
    }

    static KioskSession showing(KioskSession s, String shown) {
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                s.notes(),
                s.paperRequest(),
                new Shown(shown, "Lo que se muestra"),
                null,
                s.pqr(),
                null);
    }

    static KioskSession filed(KioskSession s) {
        FiledPqr pqr = new FiledPqr(
                "2026-ENT-000458",
                "7",
                Instant.parse("2026-11-23T15:00:00Z"),
                "lunes 23 de noviembre",
                LocalDate.of(2026, 12, 15),
                "martes 15 de diciembre",
                "https://example.co/seguimiento");
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                s.notes(),
                s.paperRequest(),
                null,
                null,
                pqr,
                null);
    }

    static KioskSession questioned(KioskSession s, @Nullable Question question) {
        return new KioskSession(
                s.id(),
                s.state(),
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                s.notes(),
                s.paperRequest(),
                null,
                question,
                s.pqr(),
                null);
    }

    static KioskSession closing(KioskSession s) {
        return new KioskSession(
                s.id(),
                SessionState.CLOSING,
                s.service(),
                true,
                null,
                null,
                "Ana",
                true,
                s.chat(),
                s.pages(),
                s.notes(),
                s.paperRequest(),
                null,
                null,
                s.pqr(),
                Outcome.PQR);
    }
}
