package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** Most attentions end without a radicado. */
class OutcomeIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_question_is_answered_and_nothing_is_filed() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        customer.isWith(Town.ANA);
        agent.look("Cerrar");
        agent.cannotChoose("Solicitud radicada");
        agent.giveOutcome("Consulta");
        customer.answerResolved(false);
        customer.goesHome();
        agent.hears("No se le resolvió.");
        agent.writeNote("Preguntó por la lectura. Queda con la duda.");
        agent.isFree();
    }

    @Test
    void who_does_not_want_to_be_seen_is_heard_all_the_same() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.welcomedCustomer(journey.town().demo().kiosk());
        customer.talk();
        customer.givePhone("3105550123");
        customer.choose("Agua");
        customer.agreeWithVoice();
        agent.acceptNext();
        customer.isWith(Town.ANA);
        agent.customersPicture().awaitSound(Journey.PATIENCE_MS);
        agent.reads("Sin imagen: la persona prefirió solo la voz.");
        customer.agentsPicture(Town.ANA).awaitMoving(Journey.PATIENCE_MS);
        journey.keep(customer.page(), "cliente-solo-voz");
        journey.keep(agent.page(), "asesor-solo-voz");
        journey.endQuickly(agent, customer);
    }

    @Test
    void who_hangs_up_is_let_go_and_the_agent_still_says_how_it_ended() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        customer.isWith(Town.ANA);
        customer.cannotHear();
        journey.keep(customer.page(), "cliente-no-oye");
        customer.hearsAgain();
        agent.reads("No oigo.");
        customer.wantsToHangUp();
        journey.keep(customer.page(), "cliente-quiere-colgar");
        customer.hangsUp();
        customer.answerResolved(false);
        customer.goesHome();
        agent.reads("La persona terminó la llamada.");
        journey.keep(agent.page(), "asesor-colgaron");
        agent.giveOutcome("No resuelta");
        agent.writeNote("Colgó. La llamamos mañana.");
        agent.isFree();
    }
}
