package org.ventanilla.journeys.bench.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** coturn, reached over TCP alone: what a utility sets up for points whose firewall lets nothing else through. */
record Turn(String address, int port, Process process) implements AutoCloseable {
    static Turn at(String address, int port, Path log) throws IOException {
        var process = new ProcessBuilder(
                        "turnserver",
                        "-n", // no file of settings
                        "--no-cli",
                        "--no-udp",
                        "--no-tls",
                        "--no-dtls",
                        "--lt-cred-mech",
                        "--realm=ventanilla",
                        "--user=punto:clave",
                        "--listening-ip=" + address,
                        "--relay-ip=" + address,
                        "--listening-port=" + port,
                        "--log-file=stdout",
                        "--pidfile=" + log.resolveSibling("turn.pid"),
                        "--userdb=" + log.resolveSibling("turn.db"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Turn(address, port, process);
    }

    /** For the server, which tells the browsers. */
    Map<String, String> setting() {
        return Map.of("VENTANILLA_ICE", """
                [{"urls": ["turn:%s:%d?transport=tcp"], "username": "punto", "credential": "clave"}]""".formatted(address, port));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
