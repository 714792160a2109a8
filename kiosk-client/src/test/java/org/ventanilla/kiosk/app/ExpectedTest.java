package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskChecked;
import org.ventanilla.contract.Words.Rung;

class ExpectedTest {
    private static final Rungs VOICE = new Rungs(Rung.AUDIO, Rung.AUDIO);

    private final List<@Nullable Rungs> operator = new ArrayList<>();
    private final List<FromKiosk> server = new ArrayList<>();
    private final Expected expected = new Expected(operator::add);

    @Test
    void both_hear_it_and_a_new_socket_again() {
        expected.tell(server::add);
        expected.connected();
        expected.checked(VOICE);
        expected.connected();
        assertEquals(List.of(VOICE), operator);
        assertEquals(List.of(new KioskChecked(VOICE), new KioskChecked(VOICE)), server);
    }

    @Test
    void what_holds_no_more_is_said_to_nobody() {
        expected.tell(server::add);
        expected.checked(VOICE);
        expected.checked(null);
        expected.connected();
        assertEquals(1, server.size());
        assertEquals(null, operator.getLast());
    }
}
