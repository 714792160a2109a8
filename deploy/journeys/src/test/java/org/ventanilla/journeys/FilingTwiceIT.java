package org.ventanilla.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** An impatient finger and a network that answers late make one radicado all the same. */
class FilingTwiceIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_double_click_and_a_repeated_request_make_one_radicado() {
        Agent agent = journey.agent("ana");
        Customer customer = journey.waitingCustomer(journey.town().demo().kiosk());
        agent.acceptNext();
        customer.isWith(Town.ANA);
        agent.writePqr("Petición", "Energía", "Que pongan el poste que falta.", "Se cayó en el invierno.");
        agent.reviewPqr();
        List<Request> sent = new ArrayList<>();
        agent.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/pqrs")) sent.add(request);
        });
        agent.fileTwice();
        String radicado = agent.radicado();
        assertEquals(radicado, customer.radicado());

        assertTrue(!sent.isEmpty());
        for (Request each : sent) assertEquals(radicado, radicadoOf(again(agent, each)));
        customer.goOn();
        journey.endQuickly(agent, customer);
    }

    private static APIResponse again(Agent agent, Request said) {
        RequestOptions same = RequestOptions.create().setData(said.postDataBuffer());
        said.allHeaders().forEach((name, value) -> {
            if (!name.startsWith(":") && !name.equals("content-length")) same.setHeader(name, value);
        });
        return agent.page().request().post(said.url(), same);
    }

    private static String radicadoOf(APIResponse answer) {
        return JsonParser.parseString(answer.text())
                .getAsJsonObject()
                .get("radicado")
                .getAsString();
    }
}
