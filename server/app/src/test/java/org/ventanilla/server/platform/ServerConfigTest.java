package org.ventanilla.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerConfigTest {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "VENTANILLA_PORT", "18100",
            "VENTANILLA_DB_URL", "postgresql://ventanilla:geheim@localhost:5433/ventanilla",
            "VENTANILLA_DATA", "/var/lib/ventanilla",
            "VENTANILLA_PAPER_KEY", KEY,
            "VENTANILLA_SAMPLE", "true"));

    @Test
    void the_sample_names_its_own_utility() {
        ServerConfig config = read();
        assertEquals(18100, config.port());
        assertEquals(
                "jdbc:postgresql://localhost:5433/ventanilla", config.database().jdbc());
        assertEquals("Energía y Aguas de la Sabana (muestra)", config.entity());
        assertEquals("http://localhost:18100", config.origin());
    }

    @Test
    void without_the_sample_the_utility_must_be_named() {
        environment.remove("VENTANILLA_SAMPLE");
        assertEquals(
                "VENTANILLA_ENTITY is missing\nVENTANILLA_PHONE_LINE is missing",
                assertThrows(InvalidConfig.class, this::read).getMessage());
    }

    @Test
    void every_problem_is_listed_at_once_and_no_value_is_quoted() {
        environment.putAll(Map.of(
                "VENTANILLA_PORT", "70000",
                "VENTANILLA_DB_URL", "mysql://u:geheim@h/d",
                "VENTANILLA_PAPER_KEY", "too short",
                "VENTANILLA_PUBLIC_URL", "ventanilla.example.co",
                "VENTANILLA_ICE", "[{\"urls\": 7, \"credential\": \"geheim\"}]",
                "VENTANILLA_SAMPLE", "yes"));
        environment.remove("VENTANILLA_DATA");
        String message = assertThrows(InvalidConfig.class, this::read).toString();
        for (String name : List.of("PORT", "DB_URL", "DATA", "PAPER_KEY", "PUBLIC_URL", "ICE", "SAMPLE")) {
            assertTrue(message.contains("VENTANILLA_" + name), name);
        }
        assertFalse(message.contains("geheim"));
    }

    @Test
    void secrets_print_as_stars() {
        environment.put(
                "VENTANILLA_ICE", "[{\"urls\": [\"turn:a\"], \"username\": \"u\", \"credential\": \"geheim\"}]");
        String printed = read().toString();
        assertFalse(printed.contains("geheim"), printed);
        assertTrue(printed.contains(":***@localhost"), printed);
    }

    @Test
    void our_origin_carries_no_slash_and_no_needless_port() {
        environment.put("VENTANILLA_PUBLIC_URL", "https://ventanilla.example.co/");
        assertEquals("https://ventanilla.example.co", read().origin());
        assertTrue(read().https());
    }

    @Test
    void browsers_learn_their_address_from_us_when_nothing_else_is_said() {
        assertEquals(List.of(), read().iceServers()); // all on one machine
        environment.put("VENTANILLA_PUBLIC_URL", "https://ventanilla.example.co/");
        assertEquals(
                "stun:ventanilla.example.co:3478",
                read().iceServers().get(0).urls().get(0));
        environment.put("VENTANILLA_PROBE_PORT", "40000");
        assertEquals(
                "stun:ventanilla.example.co:40000",
                read().iceServers().get(0).urls().get(0));
        environment.put("VENTANILLA_ICE", "[]");
        assertEquals(List.of(), read().iceServers());
    }

    private ServerConfig read() {
        return ServerConfig.read(environment::get);
    }
}
