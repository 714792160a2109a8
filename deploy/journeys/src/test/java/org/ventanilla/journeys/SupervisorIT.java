package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Supervisor;

/** Who may take part is decided at the hub. */
class SupervisorIT {
    private static final String KIOSK = "Sala Digital Don Julio";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_kiosk_comes_in_by_its_code_and_gets_nothing_once_it_is_revoked() {
        journey.goToATownOfItsOwn();
        Supervisor supervisor = journey.supervisor();
        supervisor.seesKiosk("Café Internet La Esquina", "Inscrito");
        supervisor.seesKiosk(KIOSK, "Sin inscribir");
        journey.keep(supervisor.page(), "supervisora-puntos");
        supervisor.asksForCode(KIOSK);
        journey.keep(supervisor.page(), "supervisora-codigo");
        String code = supervisor.notesCode();
        try (OtherKiosk kiosk = OtherKiosk.start(
                journey.town().demo().server(), code, journey.town().data())) {
            supervisor.seesKiosk(KIOSK, "Conectado");
            var operator = journey.operator(kiosk.address());
            operator.haveDayOpen(Town.PIN);
            supervisor.seesKiosk(KIOSK, "Abierto");
            supervisor.wantsToRevoke(KIOSK);
            journey.keep(supervisor.page(), "supervisora-retira");
            supervisor.revokes();
            supervisor.seesKiosk(KIOSK, "Retirado");
            operator.reads("Este punto fue retirado.");
            operator.seesClosed();
            journey.keep(operator.page(), "encargado-retirado");
        }
    }

    @Test
    void what_a_link_was_worth_stands_on_one_sheet_for_each_day() {
        Supervisor supervisor = journey.supervisor();
        supervisor.opensSignalOfAll();
        supervisor.reads("Sube: del punto a la oficina.");
        journey.keep(supervisor.page(), "supervisora-senal");
        supervisor.opensSignalOf(KIOSK);
        supervisor.looksAtTheDayBefore();
        journey.keep(supervisor.page(), "supervisora-senal-dia");
    }

    @Test
    void a_stranger_is_not_told_which_of_the_two_was_wrong() {
        Agent stranger = journey.stranger();
        stranger.sees("Entrar al centro de atención");
        journey.keep(stranger.page(), "asesor-entra");
        stranger.signIn("ana@example.co", "otra-clave");
        stranger.reads("El usuario o la clave no coinciden.");
        journey.keep(stranger.page(), "asesor-clave-equivocada");
        stranger.signIn("ana@example.co", Town.PASSWORD);
        stranger.isAtTheDesk();
        stranger.pause();
        journey.keep(stranger.page(), "asesor-en-pausa");
        stranger.comeBack();
        stranger.listKeys();
        journey.keep(stranger.page(), "asesor-teclas");
    }
}
