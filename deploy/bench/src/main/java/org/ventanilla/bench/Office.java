package org.ventanilla.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ventanilla.demo.Ports;
import org.ventanilla.demo.Postgres;

/** A database of its own, a server on it, and as many agents as are wanted, each with an attention that is open. */
final class Office implements AutoCloseable {
    private static final String PASSWORD = "ventanilla-demo";

    private final Path folder;
    private final int port = Ports.free();
    private final Postgres postgres;
    private RunningServer server;

    /** Who files, and in which attention. */
    record Agent(UUID id, String user, UUID session) {}

    Office(Path folder) throws IOException {
        this.folder = folder;
        postgres = Postgres.in(folder);
        postgres.start();
        // However we end: a database that nobody asks any more is not to stay.
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "end"));
        server = serve();
    }

    private RunningServer serve() throws IOException {
        return new RunningServer(
                Map.of(
                        "VENTANILLA_PORT",
                        "" + port,
                        "VENTANILLA_DB_URL",
                        postgres.url(),
                        "VENTANILLA_DATA",
                        folder.resolve("server").toString(),
                        "VENTANILLA_PAPER_KEY",
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "VENTANILLA_SAMPLE",
                        "true"),
                folder.resolve("logs/server.log"));
    }

    RunningServer server() {
        return server;
    }

    /** After it was killed. */
    void serveAgain() throws IOException {
        server = serve();
    }

    Connection connect() throws SQLException {
        var parts = postgres.url().split("[/:@]+");
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s".formatted(parts[3], parts[4], parts[5]), parts[1], parts[2]);
    }

    /** With the password of the sample's own people; they sign in over HTTP. */
    List<Agent> agents(int count) throws SQLException {
        var agents = new ArrayList<Agent>();
        try (var connection = connect()) {
            for (int number = 0; number < count; number++) {
                agents.add(agent(connection, "bench-" + UUID.randomUUID() + "@example.co"));
            }
        }
        return agents;
    }

    private static Agent agent(Connection connection, String user) throws SQLException {
        var agent = new Agent(UUID.randomUUID(), user, UUID.randomUUID());
        try (var staff = connection.prepareStatement("""
                        insert into staff (id, user_name, name, role, password)
                        select ?, ?, 'Agente de la medida', 'AGENT', password from staff where user_name = 'ana@example.co'
                        """);
                var session = connection.prepareStatement("""
                        insert into session (id, kiosk, service, opened_at, agent, accepted_at, left_at)
                        select ?, id, 'AGUA', now(), ?, now(), now() from kiosk order by name limit 1
                        """);
                var phone = connection.prepareStatement("insert into session_phone values (?, '3105550123')")) {
            staff.setObject(1, agent.id());
            staff.setString(2, user);
            staff.executeUpdate();
            session.setObject(1, agent.session());
            session.setObject(2, agent.id());
            session.executeUpdate();
            phone.setObject(1, agent.session());
            phone.executeUpdate();
        }
        return agent;
    }

    /** Header lines of somebody who is signed in: her cookie and the token that each write needs. */
    String signedIn(String user) throws IOException {
        try (var line = new HttpLine(port, "")) {
            var answer = line.post(
                    "/api/v1/staff/sign-in", "", "{\"user\":\"" + user + "\",\"password\":\"" + PASSWORD + "\"}");
            if (answer.status() != 200) throw new IllegalStateException("sign-in: " + answer.body());
            var cookie =
                    Objects.requireNonNull(answer.headers().get("set-cookie")).split(";")[0];
            var csrf = answer.body().replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
            return "Cookie: " + cookie + "\r\nX-CSRF-Token: " + csrf + "\r\n";
        }
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
        postgres.stop();
    }
}
