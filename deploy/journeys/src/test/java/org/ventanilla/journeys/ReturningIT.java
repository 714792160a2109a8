package org.ventanilla.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** Whatever breaks, the same two are together again. */
class ReturningIT {
    private static final double LONGER_THAN_ITS_PATIENCE_MS = 7_000;
    private static final String SAID = "Mi número de cuenta es el 4000001.";

    @RegisterExtension
    private final Journey journey = new Journey();

    private KioskAddress kiosk;
    private Agent agent;
    private Customer customer;

    @BeforeEach
    void two_talk() {
        kiosk = journey.town().otherKiosk().address();
        agent = journey.agent("ana");
        customer = journey.waitingCustomer(kiosk);
        agent.acceptNext();
        togetherAgain();
        customer.write(SAID);
    }

    @Test
    void the_customers_page_is_reloaded_its_socket_drops_and_its_browser_is_killed() {
        customer.page().reload();
        togetherAgain();
        Sockets.drop(customer.page());
        togetherAgain();
        journey.killBrowser(kiosk);
        agent.reads("La llamada se cortó un momento. Vuelve sola.");
        journey.keep(agent.page(), "asesor-la-llamada-se-corto");
        customer = journey.customer(kiosk);
        togetherAgain();
        journey.endQuickly(agent, customer);
    }

    @Test
    void the_agents_page_is_reloaded_its_socket_drops_and_its_browser_is_killed() {
        agent.page().reload();
        togetherAgain();
        Sockets.drop(agent.page());
        togetherAgain();
        journey.killBrowser("ana");
        customer.reads("El asesor vuelve enseguida.");
        journey.keep(customer.page(), "cliente-el-asesor-vuelve");
        agent = journey.agent("ana");
        togetherAgain();
        journey.endQuickly(agent, customer);
    }

    @Test
    void the_kiosks_line_is_cut_and_its_program_is_killed_and_started_again() throws InterruptedException {
        OtherKiosk program = journey.town().otherKiosk();
        program.cutTheLine();
        togetherAgain();
        program.kill();
        customer.sees("Un momento, por favor");
        journey.keep(customer.page(), "cliente-la-pantalla-vuelve-sola");
        program.startAgain();
        togetherAgain();
        journey.endQuickly(agent, customer);
    }

    @Test
    void the_server_hangs_and_the_two_talk_on_until_they_cannot_and_are_together_again_by_themselves() {
        journey.town().demo().holdServer();
        try {
            customer.readsThatTheCallGoesOn();
            customer.page().waitForTimeout(LONGER_THAN_ITS_PATIENCE_MS);
            customer.isWith(Town.ANA);
            agent.customersPicture().awaitMoving(Journey.PATIENCE_MS);
            customer.agentsPicture(Town.ANA).awaitMoving(Journey.PATIENCE_MS);
            journey.keep(customer.page(), "cliente-la-llamada-sigue-sin-senal");
            journey.keep(agent.page(), "asesor-la-llamada-sigue-sin-senal");
            customer.beginsToWrite("El recibo llegó");
            journey.killBrowser("ana");
            customer.sees("Cuéntenos qué necesita");
            journey.keep(customer.page(), "cliente-de-la-llamada-a-cuente");
            customer.hasWritten(SAID + "\nEl recibo llegó");
            customer.speak(2);
            customer.keepIt();
            customer.speaksOn(2);
        } finally {
            journey.town().demo().letServerGoOn();
        }
        customer.reads("Volvió la señal. Su asesor sigue con usted.");
        journey.keep(customer.page(), "cliente-volvio-la-senal");
        agent = journey.agent("ana");
        togetherAgain();
        agent.reads("Sin señal de");
        agent.reads("Mensajes que grabó: 1");
        agent.reads("El recibo llegó");
        agent.hasNotes(2);
        journey.keep(agent.page(), "asesor-volvio-la-persona");
        journey.endQuickly(agent, customer);
    }

    @Test
    void who_waits_keeps_her_place_through_a_reload_and_a_killed_browser() {
        journey.endQuickly(agent, customer);
        Customer first = journey.waitingCustomer(kiosk);
        Customer second = journey.waitingCustomer(journey.town().demo().kiosk());
        second.reads("Su puesto en la fila: 2");
        first.page().reload();
        first.reads("Usted es el siguiente.");
        journey.killBrowser(kiosk);
        first = journey.customer(kiosk);
        first.reads("Usted es el siguiente.");
        second.reads("Su puesto en la fila: 2");
        second.wantsToGiveUp();
        journey.keep(second.page(), "cliente-deja-de-esperar");
        second.givesUp();
        second.goesHome();
        agent.acceptNext();
        first.isWith(Town.ANA);
        journey.endQuickly(agent, first);
    }

    /** The same session, since it remembers what was written; and pictures in both directions. */
    private void togetherAgain() {
        customer.isWith(Town.ANA);
        agent.customersPicture().awaitMoving(Journey.PATIENCE_MS);
        customer.agentsPicture(Town.ANA).awaitMoving(Journey.PATIENCE_MS);
        agent.isInCall();
    }
}
