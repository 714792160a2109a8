package org.ventanilla.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before anybody is let in. */
class DoorIT {
    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    void a_wrong_pin_opens_nothing_and_the_right_one_opens_the_day() {
        var operator = journey.operator(journey.town().demo().kiosk());
        var customer = journey.customer(journey.town().demo().kiosk());
        operator.haveDayClosed();
        operator.type("1357");
        operator.reads("Ese PIN no es.");
        journey.keep(operator.page(), "encargado-pin-equivocado");
        customer.sees("El punto está cerrado");
        operator.type(Town.PIN);
        customer.sees("Hable con la empresa, por video");
    }

    @Test
    void a_window_without_the_key_is_not_let_in() {
        var kiosk = journey.town().demo().kiosk();
        var stranger = journey.customer(new KioskAddress(kiosk.customer().replaceAll("#.*", ""), kiosk.operator()));
        stranger.sees("Esta ventana no se puede usar");
        journey.keep(stranger.page(), "cliente-sin-llave");
    }
}
