package org.ventanilla.kiosk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageConsent;
import org.ventanilla.contract.FromPage.PageHears;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.link.TinyServer;

/** A call whose server is gone, over the real sockets: a page that hears keeps it, and only as long as it is there. */
class HearingTest {
    private static final long LONGER_THAN_ITS_PATIENCE_MS = 1_500;

    @TempDir
    Path data;

    private TinyServer server;
    private RunningKiosk kiosk;
    private OpenPage page;

    @BeforeEach
    void the_server_goes_in_a_call_in_which_she_hears() throws Exception {
        server = new TinyServer();
        kiosk = new RunningKiosk(server, data, Map.of("VENTANILLA_NO_LINK_CALL_SECONDS", "1"));
        page = kiosk.page(Face.CUSTOMER);
        page.at(VisitStep.IDLE);
        toCall();
        page.say(new PageHears(true));
        server.close();
        page.until(view -> view.link().state() == LinkState.NONE);
        Thread.sleep(LONGER_THAN_ITS_PATIENCE_MS);
    }

    @AfterEach
    void stop() throws Exception {
        kiosk.close();
        server.close();
    }

    private void toCall() throws Exception {
        kiosk.toConsent(page);
        page.say(new PageConsent(UUID.randomUUID(), true));
        UUID session = server.next(KioskOpenSession.class).session();
        KioskView open = TinyServer.view(true);
        server.shows(new KioskView(open.kiosk(), open.day(), List.of(), attended(session)));
        page.at(VisitStep.CALL);
    }

    private static KioskSession attended(UUID session) {
        return new KioskSession(
                session,
                SessionState.IN_ATTENTION,
                Service.AGUA,
                true,
                null,
                null,
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

    @Test
    void a_page_that_is_gone_hears_no_more() throws Exception {
        page.at(VisitStep.CALL);
        page.close();
        Thread.sleep(LONGER_THAN_ITS_PATIENCE_MS);
        kiosk.page(Face.CUSTOMER).at(VisitStep.TELL);
    }

    @Test
    void a_page_that_takes_its_place_hears_when_it_says_so() throws Exception {
        OpenPage reloaded = kiosk.page(Face.CUSTOMER);
        reloaded.at(VisitStep.CALL);
        reloaded.at(VisitStep.TELL);
    }
}
