package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** The person sees better than the program where her paper ends. */
class CornersIT {
    private static final int DRAGGED = 150;
    private static final int KEYS = 10;

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void the_agent_gets_the_page_as_she_put_its_corners() {
        KioskAddress kiosk = journey.town().demo().kiosk();
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(kiosk);
        agent.acceptNext();
        agent.askFor("Recibo");
        customer.seesDocumentCamera();
        customer.takePhoto();
        customer.seesHowItCameOut();
        double found = customer.shapeOfHerPage();

        customer.wantsToMendTheCorners();
        journey.keep(customer.page(), "cliente-mueve-las-esquinas");
        // The upper ones, of the page's four: what is left is the lower part of the bill.
        customer.dragCorner(1, 0, DRAGGED);
        customer.dragCorner(2, 0, DRAGGED);
        customer.moveCornerByKeys(2, "Shift+ArrowDown", KEYS);
        customer.moveCornerByKeys(1, "Shift+ArrowDown", KEYS);
        customer.cornersAreRight();
        double put = customer.shapeOfHerPage();
        journey.keep(customer.page(), "cliente-mira-la-hoja-corregida");
        assertTrue(put > 1.3 * found, () -> put + " after " + found);

        customer.sendIt();
        agent.hasWholePage(1);
        agent.openPage(1);
        assertEquals(put, agent.shapeOfPage(), 0.02 * put);
        journey.keep(agent.page(), "asesor-mira-la-hoja-corregida");
        agent.closePage();
        journey.endQuickly(agent, customer);
    }
}
