package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** Both browsers obey what the link carries, down and up again, and the voice goes on all the while. */
class RungsIT {
    private static final double SOON_MS = 20_000;

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_call_goes_down_to_the_voice_and_up_to_video_again() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        Media seenByCustomer = customer.agentsPicture(Town.ANA);
        Media seenByAgent = agent.customersPicture();
        List<Media> both = List.of(seenByAgent, seenByCustomer);
        both.forEach(side -> side.awaitMoving(SOON_MS));

        both.forEach(side -> side.carry("AUDIO", "AUDIO"));
        both.forEach(side -> side.awaitOnlyVoice(SOON_MS));
        customer.reads("La señal está débil. Seguimos con la voz.");
        agent.reads("Solo voz");
        journey.keep(customer.page(), "cliente-solo-voz");
        journey.keep(agent.page(), "asesor-solo-voz");

        both.forEach(side -> side.carry("STILLS", "STILLS"));
        both.forEach(side -> side.awaitStills(SOON_MS));
        both.forEach(side -> side.awaitOnlyVoice(SOON_MS));
        agent.reads("Fotos y voz");
        journey.keep(customer.page(), "cliente-fotos-y-voz");
        journey.keep(agent.page(), "asesor-fotos-y-voz");

        both.forEach(side -> side.carry("VIDEO", "SMALL_VIDEO"));
        both.forEach(side -> side.awaitMoving(SOON_MS));
        assertTrue(seenByCustomer.height() <= 180, "small, and smaller on a slow computer");
        journey.endQuickly(agent, customer);
    }
}
