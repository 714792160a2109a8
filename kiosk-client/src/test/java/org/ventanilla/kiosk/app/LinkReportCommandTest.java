package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.probe.LinkReport;
import org.ventanilla.kiosk.probe.LinkReport.Road;
import org.ventanilla.kiosk.probe.udp.Responder;

class LinkReportCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void a_place_is_measured_over_udp() throws Exception {
        try (Responder server = new Responder("127.0.0.1")) {
            assertEquals(0, run(true, "http://127.0.0.1:1", server.port()));
            LinkReport report = Wire.read(said(out), LinkReport.class);

            assertEquals(Road.UDP, report.road());
            assertTrue(report.rttMs() != null && report.upKbit() != null && report.call() != null, said(out));
        }
    }

    @Test
    void where_udp_is_blocked_it_says_so() throws Exception {
        int http = RunningKiosk.await(vertx.createHttpServer()
                        .requestHandler(request -> request.response().end("{}"))
                        .listen(0))
                .actualPort();
        try (DatagramSocket mute = new DatagramSocket()) {
            assertEquals(0, run(false, "http://127.0.0.1:" + http, mute.getLocalPort()));
            assertTrue(said(out).contains("UDP está bloqueado"), said(out));
        }
    }

    @Test
    void where_nothing_answers_it_says_so_and_ends() throws Exception {
        try (DatagramSocket mute = new DatagramSocket()) {
            assertEquals(1, run(false, "http://127.0.0.1:1", mute.getLocalPort()));
            assertTrue(said(out).contains("El servidor no contesta"), said(out));
        }
    }

    @Test
    void without_a_server_it_says_what_is_missing() {
        assertEquals(2, LinkReportCommand.run(false, name -> null, stream(out), stream(err)));
        assertEquals("VENTANILLA_SERVER_URL is missing\n", said(err));
    }

    private int run(boolean json, String server, int port) {
        Map<String, String> environment =
                new HashMap<>(Map.of("VENTANILLA_SERVER_URL", server, "VENTANILLA_PROBE_PORT", "" + port));
        return LinkReportCommand.run(json, environment::get, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream what) {
        return what.toString(StandardCharsets.UTF_8);
    }
}
