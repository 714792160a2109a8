package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** The usual café: one camera, which sees the person and, held before it, her paper. */
class OneCameraIT {
    private static final int SENT_AT_MOST = 360;

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void the_still_has_the_cameras_full_resolution_while_the_call_sends_little() throws IOException {
        KioskAddress kiosk = journey.town().otherKiosk().address();
        journey.letCameraSeeABill(kiosk);
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(kiosk);
        agent.acceptNext();
        agent.customersPicture().awaitMoving(Journey.PATIENCE_MS);

        agent.askFor("Recibo");
        customer.reads("El asesor pide ver su recibo.");
        customer.seesOwnCamera();
        journey.keep(customer.page(), "cliente-muestra-el-papel-a-su-camara");
        customer.holdsThePaperUntilItIsTaken();
        assertEquals("1920x1080", Media.postedPicture(customer.page()));
        journey.keep(customer.page(), "cliente-mira-la-foto-de-su-camara");
        customer.sendIt();
        agent.hasWholePage(1);

        agent.customersPicture().awaitMoving(Journey.PATIENCE_MS);
        assertEquals(true, agent.customersPicture().height() <= SENT_AT_MOST);
        agent.askFor("Carta");
        customer.reads("El asesor pide ver su carta.");
        customer.seesOwnCamera();
        agent.pressShutter();
        customer.seesHowItCameOut();
        customer.sendIt();
        agent.hasWholePage(2);
        journey.endQuickly(agent, customer);
    }
}
