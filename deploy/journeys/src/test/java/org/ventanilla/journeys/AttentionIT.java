package org.ventanilla.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;

/** The main job: somebody comes with a bill that cannot be right, and leaves with a radicado. */
class AttentionIT {
    private static final String PHONE = "3105550123";
    private static final String CEDULA = "9000010421";
    private static final String OBJECT = "Que revisen el medidor y el recibo de octubre.";
    private static final double SOON_MS = 15_000;

    @RegisterExtension
    private final Journey journey = new Journey();

    private Operator operator;
    private Customer customer;
    private Agent agent;

    @BeforeEach
    void everybody_comes() {
        operator = journey.operator(journey.town().demo().kiosk());
        customer = journey.customer(journey.town().demo().kiosk());
        agent = journey.agent("ana");
    }

    @Test
    void a_person_talks_by_video_hands_in_papers_and_leaves_with_a_radicado() {
        the_operator_opens_the_day();
        int before = operator.attentionsToday();
        operator.startAttention();
        the_customer_joins_the_line();
        the_agent_accepts_and_both_see_and_hear_each_other();
        both_write();
        the_agent_learns_who_it_is_and_shows_her_bill();
        two_papers_are_handed_in();
        String radicado = the_pqr_is_filed();
        the_citizen_finds_it(radicado);
        it_ends_and_everybody_is_free(before);
        nothing_of_the_person_is_left_at_the_kiosk(radicado);
    }

    private void the_operator_opens_the_day() {
        operator.haveDayClosed();
        journey.keep(operator.page(), "encargado-abra-el-punto");
        customer.sees("El punto está cerrado");
        journey.keep(customer.page(), "cliente-cerrado");
        operator.type(Town.PIN);
        customer.sees("Hable con la empresa, por video");
        journey.keep(customer.page(), "cliente-espera-al-encargado");
        for (String part : new String[] {"Señal", "Cámara", "Cámara de papeles", "Micrófono", "Impresora"})
            operator.seesReady(part);
        journey.keep(operator.page(), "encargado-abierto");
    }

    private void the_customer_joins_the_line() {
        customer.reads("Gratis. No pague a nadie.");
        journey.keep(customer.page(), "cliente-bienvenida");
        customer.talk();
        customer.sees("¿A qué teléfono lo llamamos si se cae la señal?");
        journey.keep(customer.page(), "cliente-telefono");
        customer.givePhone(PHONE);
        customer.sees("¿De qué quiere hablar?");
        journey.keep(customer.page(), "cliente-servicio");
        customer.choose("Luz");
        customer.reads("La llamada no se graba.");
        journey.keep(customer.page(), "cliente-consentimiento");
        customer.agreeWithVideo();
        customer.sees("Espere aquí, por favor");
        customer.reads("Usted es el siguiente.");
        journey.keep(customer.page(), "cliente-en-la-fila");
        operator.seesWhatACallWouldBeLike();
        journey.keep(operator.page(), "encargado-alguien-espera");
    }

    private void the_agent_accepts_and_both_see_and_hear_each_other() {
        agent.seesInLine("Café Internet La Esquina");
        agent.seesSignalOfNext();
        journey.keep(agent.page(), "asesor-fila");
        agent.acceptNext();
        customer.isWith(Town.ANA);
        agent.isInCall();
        customer.agentsPicture(Town.ANA).awaitMoving(SOON_MS);
        agent.customersPicture().awaitMoving(SOON_MS);
        agent.customersPicture().awaitSound(SOON_MS);
        customer.agentsPicture(Town.ANA).awaitSound(SOON_MS);
        journey.keep(customer.page(), "cliente-llamada");
        journey.keep(agent.page(), "asesor-llamada");
        customer.mute();
        agent.customersPicture().awaitSilence(SOON_MS);
        customer.unmute();
        agent.customersPicture().awaitSound(SOON_MS);
        customer.coverCamera();
        agent.customersPicture().awaitDark(SOON_MS);
        journey.keep(customer.page(), "cliente-camara-apagada");
        customer.uncoverCamera();
        agent.customersPicture().awaitLight(SOON_MS);
        agent.mute();
        customer.agentsPicture(Town.ANA).awaitSilence(SOON_MS);
        agent.unmute();
        agent.hide();
        customer.agentsPicture(Town.ANA).awaitDark(SOON_MS);
        agent.unhide();
        customer.agentsPicture(Town.ANA).awaitLight(SOON_MS);
    }

    private void both_write() {
        agent.write("Buenos días. ¿Cuál es su cédula?");
        customer.reads("Buenos días. ¿Cuál es su cédula?");
        customer.write("Ya se la digo.");
        agent.reads("Ya se la digo.");
        journey.keep(agent.page(), "asesor-mensajes");
    }

    private void the_agent_learns_who_it_is_and_shows_her_bill() {
        agent.find(CEDULA);
        journey.keep(agent.page(), "asesor-busca");
        agent.chooseAccount();
        agent.reads("El saldo y los recibos se abren al ver un papel.");
        journey.keep(agent.page(), "asesor-dijo-quien-es");
        agent.sawHerPaper();
        agent.verifyByQuestions();
        journey.keep(agent.page(), "asesor-verificada");
        agent.openNewestBill();
        agent.showIt();
        customer.sees("Mire: Recibo de");
        agent.point(0.5, 0.4);
        customer.seesPointerOf("Asesor");
        customer.point(0.4, 0.6);
        agent.seesPointerOf("La persona");
        journey.keep(customer.page(), "cliente-ve-su-recibo");
        journey.keep(agent.page(), "asesor-muestra-el-recibo");
        agent.stopShowing();
        customer.isWith(Town.ANA);
    }

    private void two_papers_are_handed_in() {
        agent.askFor("Recibo");
        customer.reads("El asesor pide ver su recibo.");
        customer.seesDocumentCamera();
        journey.keep(customer.page(), "cliente-muestra-el-papel");
        customer.takePhoto();
        customer.seesHowItCameOut();
        journey.keep(customer.page(), "cliente-mira-la-foto");
        customer.sendIt();
        agent.hasWholePage(1);
        customer.isWith(Town.ANA);
        customer.showPaper();
        customer.takePhoto();
        customer.seesHowItCameOut();
        customer.takeAnother();
        agent.pressShutter();
        customer.seesHowItCameOut();
        customer.sendIt();
        agent.hasWholePage(2);
        customer.isWith(Town.ANA);
        journey.keep(agent.page(), "asesor-papeles");
        Pdf papers = Pdf.of(agent.papersPdf());
        assertEquals(2, papers.pages());
        assertTrue(agent.papersPdf().body().length < 40_000, "pages travel as ink");
        agent.openPage(1);
        agent.seeOriginal();
        journey.keep(agent.page(), "asesor-mira-un-papel");
        agent.closePage();
    }

    private String the_pqr_is_filed() {
        agent.writePqr("Reclamación", "Energía", OBJECT, "El consumo subió al triple y en la casa somos los mismos.");
        agent.chooseCause("facturacion");
        journey.keep(agent.page(), "asesor-solicitud");
        agent.reviewPqr();
        journey.keep(agent.page(), "asesor-revisa");
        agent.file();
        String radicado = agent.radicado();
        assertTrue(radicado.matches("[0-9]{4}-ENT-[0-9]{6}"), radicado);
        journey.keep(agent.page(), "asesor-radicada");
        assertEquals(radicado, customer.radicado());
        customer.reads("Decidimos a más tardar el");
        journey.keep(customer.page(), "cliente-radicado");
        for (String paper : new String[] {"a4", "80mm"}) {
            Pdf constancia = Pdf.of(agent.constancia(radicado, paper));
            constancia.says(radicado, "María del Carmen Rojas Beltrán", OBJECT, "Energía y Aguas de la Sabana");
        }
        customer.print();
        customer.reads("El papel ya está saliendo.");
        customer.goOn();
        customer.isWith(Town.ANA);
        return radicado;
    }

    private void the_citizen_finds_it(String radicado) {
        for (boolean javaScript : new boolean[] {true, false}) {
            var citizen = journey.citizen(javaScript);
            if (javaScript) journey.keep(citizen.page(), "ciudadano-pregunta");
            citizen.ask(radicado.replace("-", ""));
            citizen.finds(radicado, "La recibimos.");
            citizen.doesNotRead(OBJECT);
            citizen.doesNotRead("María");
            if (javaScript) journey.keep(citizen.page(), "ciudadano-encuentra");
        }
    }

    private void it_ends_and_everybody_is_free(int before) {
        agent.look("Cerrar");
        journey.keep(agent.page(), "asesor-como-termino");
        agent.giveOutcome("Solicitud radicada");
        customer.sees("¿Se le resolvió?");
        journey.keep(customer.page(), "cliente-se-le-resolvio");
        customer.answerResolved(true);
        journey.keep(customer.page(), "cliente-gracias");
        customer.goesHome();
        agent.hears("Sí, se le resolvió.");
        journey.keep(agent.page(), "asesor-nota");
        agent.writeNote("Recibo de octubre al triple.\nRadicó reclamación con dos papeles.");
        agent.isFree();
        operator.awaitAttentionsToday(before + 1);
        journey.keep(operator.page(), "encargado-una-mas");
    }

    private void nothing_of_the_person_is_left_at_the_kiosk(String radicado) {
        String left = customer.everythingKept();
        for (String trace : new String[] {
            PHONE, "310 555 0123", CEDULA, "Carmen", "Rojas", OBJECT, radicado, "Ya se la digo", "blob:"
        }) assertTrue(!left.contains(trace), trace + " is still there: " + left);
        assertEquals("[\"bearer\"]", customer.page().evaluate("JSON.stringify(Object.keys(sessionStorage))"));
        assertThat(customer.page()
                        .getByRole(
                                AriaRole.IMG,
                                new com.microsoft.playwright.Page.GetByRoleOptions().setName("La foto de su papel")))
                .hasCount(0);
    }
}
