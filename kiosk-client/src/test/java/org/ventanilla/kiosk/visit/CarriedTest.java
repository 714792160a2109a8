package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.contract.Words.SessionState;

class CarriedTest {
    private static final Rungs WEAK = new Rungs(Rung.STILLS, Rung.SLOW_VIDEO);
    private static final PageCallStats STATS = new PageCallStats(700, 0.02, null, 31.5, 28.0);

    @Test
    void each_new_rung_goes_to_the_page_and_once_to_the_server() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.Carries(WEAK));

        assertEquals(WEAK, kiosk.view().rungs());
        assertEquals(List.of(new KioskRungs(kiosk.session(), WEAK)), kiosk.sent(KioskRungs.class));

        kiosk.on(new Input.Carries(WEAK));
        assertEquals(List.of(), kiosk.sent(KioskRungs.class), "said once");
    }

    @Test
    void what_was_decided_before_the_call_is_where_it_begins() {
        Kiosk kiosk = Kiosk.waiting().on(new Input.Carries(WEAK));
        assertNull(kiosk.view().rungs());
        assertEquals(List.of(), kiosk.sent(KioskRungs.class));

        kiosk.shows(Kiosk.session(kiosk.session(), SessionState.IN_ATTENTION));

        assertEquals(WEAK, kiosk.view().rungs());
        assertEquals(List.of(new KioskRungs(kiosk.session(), WEAK)), kiosk.sent(KioskRungs.class));
    }

    @Test
    void a_new_socket_hears_it_again() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.Carries(WEAK));
        kiosk.on(new Input.LinkIs(new Link(LinkState.NONE, null)));
        kiosk.on(new Input.Carries(new Rungs(Rung.OFFLINE, Rung.OFFLINE)));
        assertEquals(List.of(), kiosk.sent(KioskRungs.class), "nobody is there to hear it");

        kiosk.on(new Input.LinkIs(new Link(LinkState.WEAK, 900)));

        assertEquals(
                Rung.OFFLINE, kiosk.sent(KioskRungs.class).getFirst().rungs().up());
    }

    @Test
    void after_the_call_there_is_none() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.Carries(WEAK)).press(Step.hangUp);

        kiosk.isAt(VisitStep.RESOLVED);
        assertNull(kiosk.view().rungs());
    }

    @Test
    void what_the_browser_measures_counts_in_a_call_alone() {
        assertEquals(
                List.of(new Effect.Measured(STATS)), Kiosk.inCall().say(STATS).done(Effect.Measured.class));
        assertEquals(List.of(), Kiosk.waiting().say(STATS).effects);
    }
}
