package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** Where no voice goes she says it in notes, and her agent hears them. */
class NotesInCallIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void what_she_says_in_a_note_sounds_at_her_agents_desk_and_her_screen_says_so() throws Exception {
        OtherKiosk program = journey.town().printingKiosk();
        program.kill();
        program.startAgainTooFarToTalk();
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(program.address());
        agent.acceptNext();

        customer.reads("Grábele mensajes al asesor.");
        agent.reads("Solo mensajes");
        journey.keep(customer.page(), "cliente-grabe-mensajes");
        customer.sayInANote(3);
        customer.reads("Mensaje 1: el asesor lo oyó");
        customer.sayInANote(2);
        customer.reads("Mensaje 2: el asesor lo oyó");
        agent.write("Ya la oí. Espere, por favor.");
        journey.keep(agent.page(), "asesor-oyo-dos-mensajes");
        journey.keep(customer.page(), "cliente-mensajes-oidos");
        journey.endQuickly(agent, customer);
        program.kill();
        program.startAgain();
    }
}
