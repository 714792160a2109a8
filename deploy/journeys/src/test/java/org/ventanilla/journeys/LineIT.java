package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** More people than agents, and more agents than people. */
class LineIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void two_kiosks_wait_for_one_agent_and_she_attends_them_in_their_order() {
        Agent ana = journey.agent("ana");
        Customer first = journey.waitingCustomer(journey.town().demo().kiosk());
        first.reads("Usted es el siguiente.");
        Customer second = journey.waitingCustomer(journey.town().otherKiosk().address());
        second.reads("Su puesto en la fila: 2");
        ana.seesInLine("Café Internet La Esquina");
        ana.seesInLine("Papelería El Porvenir");
        journey.keep(ana.page(), "asesor-dos-en-la-fila");
        journey.keep(second.page(), "cliente-segundo-en-la-fila");

        ana.acceptNext();
        first.isWith(Town.ANA);
        second.reads("Usted es el siguiente.");
        journey.endQuickly(ana, first);

        ana.acceptNext();
        second.isWith(Town.ANA);
        journey.endQuickly(ana, second);
    }

    @Test
    void two_agents_want_the_same_person_and_one_gets_her() {
        Agent ana = journey.agent("ana");
        Agent luis = journey.agent("luis");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        ana.seesInLine("Café Internet La Esquina");
        luis.seesInLine("Café Internet La Esquina");

        luis.whileLate(() -> {
            ana.accept("Café Internet La Esquina");
            customer.isWith(Town.ANA);
            luis.accept("Café Internet La Esquina");
            luis.reads("Otro asesor ya tomó a esta persona.");
        });
        journey.keep(luis.page(), "asesor-otro-la-tomo");
        customer.isWith(Town.ANA);
        journey.endQuickly(ana, customer);
    }
}
