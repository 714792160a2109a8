package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Padded;

class LinkReportTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 30, 0, VIDEO",
        "750, 599, 150, 0, SMALL_VIDEO",
        "200, 400, 150, 0.1, SLOW_VIDEO",
        "100, 90, 400, 0, STILLS",
        "59, 59, 400, 0, AUDIO",
        "24, 24, 400, 0, MESSAGES",
        "1000, 1000, 1600, 0, MESSAGES",
        "1000, 1000, 30, 0.25, MESSAGES",
    })
    void the_narrower_way_decides_and_what_is_too_slow_or_lossy_is_no_call(
            double up, double down, double rtt, double loss, Rung call) {
        assertEquals(
                call,
                LinkReport.overUdp(quality(rtt, loss), new Padded(0, up, down)).call());
    }

    @Test
    void is_said_in_words() {
        assertEquals(
                List.of(
                        "La señal de este lugar hasta https://v.example.co:",
                        "  Ida y vuelta: 620 ms, cambia: 12 ms",
                        "  Pérdida: 5 %",
                        "  Subida: 480 kbit/s",
                        "  Bajada: 470 kbit/s por lo menos",
                        "Una llamada aquí sería con video pequeño."),
                words(LinkReport.overUdp(quality(620, 0.05), new Padded(0, 480, 470))));
    }

    @Test
    void what_is_wide_may_be_wider() {
        List<String> words = words(LinkReport.overUdp(quality(20, 0), new Padded(0, 1000, 990)));
        assertEquals(List.of("  Subida: 1000 kbit/s o más", "  Bajada: 990 kbit/s o más"), words.subList(3, 5));
    }

    @Test
    void a_firewall_that_lets_no_udp_through_is_said() {
        List<String> words = words(LinkReport.overHttp(quality(300, Double.NaN)));
        assertEquals("  UDP está bloqueado: la subida y la bajada no se pueden medir.", words.get(2));
        assertEquals("No se sabe cómo sería una llamada.", words.get(4));
    }

    @Test
    void a_server_that_does_not_answer_is_said() {
        assertEquals(
                "  El servidor no contesta. Revise la señal y la dirección.",
                words(LinkReport.nothing()).get(1));
    }

    @Test
    void of_a_single_answer_little_is_known_and_nothing_is_invented() {
        Quality one =
                new Quality(620, 620, Double.NaN, Double.NaN, Losses.Pattern.NONE, Double.NaN, Double.NaN, Double.NaN);
        List<String> words = words(LinkReport.overUdp(one, new Padded(0, 0, 0)));
        assertEquals(
                List.of("  Ida y vuelta: 620 ms, cambia: no se sabe", "  Pérdida: no se sabe"), words.subList(1, 3));
    }

    @Test
    void as_json_what_is_not_known_is_left_away() {
        assertEquals(
                "{\"road\":\"UDP\",\"rttMs\":620,\"jitterMs\":12,\"lostPercent\":5,\"upKbit\":480,\"downKbit\":470,"
                        + "\"wide\":false,\"call\":\"SMALL_VIDEO\"}",
                Wire.write(LinkReport.overUdp(quality(620, 0.05), new Padded(0, 480, 470))));
        assertEquals("{\"road\":\"NONE\",\"wide\":false,\"call\":\"OFFLINE\"}", Wire.write(LinkReport.nothing()));
    }

    private static List<String> words(LinkReport report) {
        return LinkReportInWords.lines(report, "https://v.example.co");
    }

    private static Quality quality(double rtt, double loss) {
        return new Quality(rtt, rtt, 12, loss, Losses.Pattern.NONE, loss, 0, 0);
    }
}
