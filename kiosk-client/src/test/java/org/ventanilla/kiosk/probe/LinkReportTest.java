package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.arbiter.log.ThresholdsFile;

class LinkReportTest {

    @ParameterizedTest
    @CsvSource({
        "750, 700, 30, 0, VIDEO, VIDEO",
        "750, 599, 150, 0, VIDEO, SMALL_VIDEO",
        "200, 190, 150, 0.1, SLOW_VIDEO, SLOW_VIDEO",
        "100, 90, 400, 0, STILLS, STILLS",
        "59, 24, 400, 0, AUDIO, MESSAGES",
        "750, 750, 1600, 0, MESSAGES, MESSAGES",
        "750, 750, 30, 0.25, MESSAGES, MESSAGES",
    })
    void each_way_has_the_rung_that_a_call_begins_with_there(
            double up, double down, double rtt, double loss, Rung rungUp, Rung rungDown) {
        assertEquals(
                new Rungs(rungUp, rungDown),
                report(quality(rtt, loss), up, down).call());
    }

    @Test
    void the_thresholds_are_those_of_the_calls_there() throws Exception {
        Thresholds stricter = ThresholdsFile.read(new StringReader("videoNeeds=3000\n"));
        Checked found = new Checked(0, 3750, 750, 750);
        assertEquals(
                new Rungs(Rung.SMALL_VIDEO, Rung.SMALL_VIDEO),
                LinkReport.overUdp(quality(30, 0), found, stricter).call());
    }

    @Test
    void what_no_padding_came_through_of_is_not_guessed_at() {
        LinkReport report = LinkReport.overUdp(quality(30, 0), null, Thresholds.USUAL);
        assertNull(report.call());
        assertNull(report.upKbit());
        assertEquals("No se sabe cómo sería una llamada.", words(report).get(5));
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
                words(report(quality(620, 0.05), 480, 470)));
    }

    @Test
    void what_is_wide_may_be_wider() {
        List<String> words = words(report(quality(20, 0), 748, 740));
        assertEquals(List.of("  Subida: 748 kbit/s o más", "  Bajada: 740 kbit/s o más"), words.subList(3, 5));
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
        List<String> words = words(report(one, 0, 0));
        assertEquals(
                List.of("  Ida y vuelta: 620 ms, cambia: no se sabe", "  Pérdida: no se sabe"), words.subList(1, 3));
    }

    @Test
    void as_json_what_is_not_known_is_left_away() {
        assertEquals(
                "{\"road\":\"UDP\",\"rttMs\":620,\"jitterMs\":12,\"lostPercent\":5,\"upKbit\":480,\"downKbit\":470,"
                        + "\"wide\":false,\"call\":{\"up\":\"SMALL_VIDEO\",\"down\":\"SMALL_VIDEO\"}}",
                Wire.write(report(quality(620, 0.05), 480, 470)));
        assertEquals(
                "{\"road\":\"NONE\",\"wide\":false,\"call\":{\"up\":\"OFFLINE\",\"down\":\"OFFLINE\"}}",
                Wire.write(LinkReport.nothing()));
    }

    private static LinkReport report(Quality quality, double up, double down) {
        return LinkReport.overUdp(quality, new Checked(0, 750, up, down), Thresholds.USUAL);
    }

    private static List<String> words(LinkReport report) {
        return LinkReportInWords.lines(report, "https://v.example.co");
    }

    private static Quality quality(double rtt, double loss) {
        return new Quality(rtt, rtt, 12, loss, Losses.Pattern.NONE, loss, 0, 0);
    }
}
