package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** What she confirmed arrives, whole and once, whatever becomes of the line and of the program in between. */
class HandedInIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_page_that_was_confirmed_without_a_line_survives_the_kill_of_the_program() throws Exception {
        OtherKiosk program = journey.town().otherKiosk();
        journey.letCameraSeeABill(program.address());
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(program.address());
        agent.acceptNext();
        customer.isWith(Town.ANA);
        customer.showPaper();
        customer.seesOwnCamera();
        customer.holdsThePaperUntilItIsTaken();

        program.loseTheLine();
        customer.sendIt();
        customer.sees("La hoja está guardada aquí");
        journey.keep(customer.page(), "cliente-hoja-guardada");
        program.kill();
        program.mendTheLine();
        program.startAgain();

        agent.look("Papeles");
        agent.hasWholePage(1);
        assertEquals(1, Pdf.of(agent.papersPdf()).pages());
        customer.isWith(Town.ANA);
        journey.endQuickly(agent, customer);
    }
}
