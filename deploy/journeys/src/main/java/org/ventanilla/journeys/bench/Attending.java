package org.ventanilla.journeys.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.journeys.Town;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;

/** One attention after the other, each measured where its people look. */
final class Attending {
    static final String OFFER = "«Hablar» (consent) -> offer at the agent";
    static final String AGENT_SEES = "accept -> first frame at the agent";
    static final String CUSTOMER_SEES = "accept -> first frame at the customer";
    static final String REVIEW = "shutter -> straightened page shown for ✔";
    static final String PREVIEW = "shutter -> preview at the agent (✔ at once)";
    static final String PAGE = "shutter -> page at the agent (✔ at once)";
    static final String RADICADO_AGENT = "«Radicar» -> radicado at the agent";
    static final String RADICADO_KIOSK = "«Radicar» -> radicado at the kiosk";

    private final Operator operator;
    private final Customer customer;
    private final Agent agent;
    private final Moments atKiosk;
    private final Moments atDesk;
    private final Measured measured;
    private byte @Nullable [] lastPage;

    Attending(Operator operator, Customer customer, Agent agent, Measured measured) {
        this.operator = operator;
        this.customer = customer;
        this.agent = agent;
        this.measured = measured;
        atKiosk = new Moments(customer.page());
        atDesk = new Moments(agent.page());
    }

    void attendOne() {
        atKiosk.forget();
        atDesk.forget();
        offer();
        accept();
        handInAPaper();
        file();
        end();
    }

    /** The bytes that travelled last. */
    byte[] lastPage() {
        return Objects.requireNonNull(lastPage);
    }

    private void offer() {
        atDesk.awaitButton("offer", "Atender");
        operator.startAttention();
        customer.joinTheLine("3105550123", "Luz");
        measured.add(OFFER, atDesk.of("offer") - atKiosk.of("click Sí, con video"));
    }

    private void accept() {
        atDesk.awaitFirstFrame("frame", "La persona en el punto");
        atKiosk.awaitFirstFrame("frame", Town.ANA);
        agent.acceptNext();
        double accepted = atDesk.of("key a");
        measured.add(AGENT_SEES, atDesk.of("frame") - accepted);
        measured.add(CUSTOMER_SEES, atKiosk.of("frame") - accepted);
    }

    private void handInAPaper() {
        agent.askFor("Recibo");
        atKiosk.pressWhenThere("review", "Mandar");
        atDesk.awaitElement("preview", ".papers li button:not(:disabled)", "");
        atDesk.awaitElement("page", ".papers li", "Completa");
        customer.takePhoto();
        double shutter = atKiosk.of("click Tomar foto");
        measured.add(REVIEW, atKiosk.of("review") - shutter);
        measured.add(PREVIEW, atDesk.of("preview") - shutter);
        measured.add(PAGE, atDesk.of("page") - shutter);
        customer.isWith(Town.ANA);
        lastPage = agent.papersPdf().body();
    }

    private void file() {
        agent.writePqr("Petición", "Energía", "Que revisen el medidor.", "El consumo subió al triple.");
        agent.reviewPqr();
        atDesk.awaitElement("radicado", "[data-testid=radicado]", "-ENT-");
        atKiosk.awaitElement("radicado", "[data-testid=radicado]", "");
        agent.file();
        double pressed = atDesk.of("click Radicar");
        measured.add(RADICADO_AGENT, atDesk.of("radicado") - pressed);
        measured.add(RADICADO_KIOSK, atKiosk.of("radicado") - pressed);
    }

    private void end() {
        customer.goOn();
        agent.giveOutcome("Solicitud radicada");
        customer.answerResolved(true);
        customer.goesHome();
        agent.writeNote("Se radicó.");
        agent.isFree();
    }
}
