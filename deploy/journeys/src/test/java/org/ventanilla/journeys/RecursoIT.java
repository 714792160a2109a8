package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.PublicPage;

/** «No estoy de acuerdo»: said aloud, written by the agent, confirmed at the kiosk, followed at home. */
class RecursoIT {
    @RegisterExtension
    final Journey journey = new Journey();

    private static final String TOLD = Town.radicado(34, 454);
    private static final String WORDS = "No estoy de acuerdo. El medidor sigue sin marcar.";

    @Test
    void what_she_says_is_filed_in_the_words_that_she_confirmed() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        customer.isWith(Town.ANA);

        agent.openCase(TOLD);
        agent.reads("Ya decidimos y le avisamos.");
        agent.showCase();
        customer.reads("Su caso " + TOLD);
        journey.keep(customer.page(), "cliente-su-caso");
        agent.stopShowing();
        agent.writeDown(WORDS);
        journey.keep(agent.page(), "asesor-no-esta-de-acuerdo");
        agent.askToConfirm();
        customer.isAsked("¿Esto es lo que usted dijo?", WORDS);
        journey.keep(customer.page(), "cliente-pregunta");
        customer.saysYes();
        agent.reads("Ella confirmó estas palabras.");
        agent.fileRecurso();

        String radicado = customer.radicado();
        assertEquals(radicado, agent.radicado());
        customer.goOn();
        journey.endQuickly(agent, customer);
        PublicPage home = journey.citizen(true);
        home.ask(TOLD);
        home.finds(TOLD, "Usted no estuvo de acuerdo.");
        journey.keep(home.page(), "ciudadano-en-desacuerdo");
        home.ask(radicado);
        home.finds(radicado, "La recibimos.");
    }

    @Test
    void a_question_survives_a_reload_on_both_sides() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        customer.isWith(Town.ANA);
        agent.ask("¿Este es su recibo?");
        customer.isAsked("El asesor le pregunta", "¿Este es su recibo?");
        customer.page().reload();
        customer.isAsked("El asesor le pregunta", "¿Este es su recibo?");
        customer.saysNo();
        agent.page().reload();
        agent.look("Su caso");
        agent.reads("La persona oprimió No.");
        journey.endQuickly(agent, customer);
    }
}
