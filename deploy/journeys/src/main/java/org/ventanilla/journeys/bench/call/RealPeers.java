package org.ventanilla.journeys.bench.call;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.demo.Checkout;
import org.ventanilla.demo.Ports;
import org.ventanilla.demo.Postgres;
import org.ventanilla.demo.Program;
import org.ventanilla.journeys.Town;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;

/** The kiosk of Junín at one end; the server, its database and an agent at the other. She waits in the line, and the agent sees it. */
final class RealPeers implements Peers {
    private final Path kioskData;
    private final Path logs;
    private final Postgres postgres;
    private final Program server;
    private final Program kiosk;
    private final Upload upload;
    private final Customer customer;
    private final Agent agent;
    private final Rungs rungs = new Rungs();
    private final Left left = new Left();

    /** @param logs where what the programs say is kept */
    RealPeers(Lab lab, Browsers browsers, String hubAddress, Path folder, Path logs, Beside beside) {
        this(lab, browsers, hubAddress, folder, logs, beside, Map.of());
    }

    /** @param more what server and kiosk are told besides */
    RealPeers(
            Lab lab,
            Browsers browsers,
            String hubAddress,
            Path folder,
            Path logs,
            Beside beside,
            Map<String, String> more) {
        kioskData = folder.resolve("kiosk");
        this.logs = logs;
        int port = Ports.free();
        int kioskPort = Ports.free();
        lab.bringNear(port, hubAddress);
        postgres = Postgres.in(folder);
        postgres.start();
        var url = "http://localhost:" + port;
        var forServer = new HashMap<>(Settings.ofServer(port, url, postgres.url(), folder));
        forServer.putAll(more);
        server = Program.start("server", Checkout.server(), forServer, logs.resolve("server.log"))
                .awaitReady();
        var forKiosk = new HashMap<>(Settings.ofKiosk(port, kioskPort, url, folder));
        forKiosk.putAll(more);
        var backlog = new Backlog(folder.resolve("kiosk"), folder.resolve("server"));
        kiosk = backlog.in(() -> startedKiosk(lab, forKiosk, logs), beside);
        upload = beside.isNothing() ? Upload.NONE : backlog;
        var person = browsers.kiosk();
        var origin = "http://localhost:" + kioskPort;
        var operator = new Operator(Browsers.open(person, origin + "/operador/#llave=" + Settings.KEY));
        // A kiosk that was started before knows its place without the server, and asks for a PIN that nobody can answer
        // yet.
        operator.hasSignal();
        operator.haveDayOpen(Town.PIN);
        var page = person.newPage();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> {
            if (frame.text() != null) rungs.heard(frame.text(), System.currentTimeMillis());
        }));
        page.navigate(origin + "/#llave=" + Settings.KEY);
        customer = new Customer(page);
        agent = new Agent(Browsers.open(browsers.hub(), url + "/hub/"));
        agent.signIn("ana@example.co", Town.PASSWORD);
        agent.isAtTheDesk();
        operator.startAttention();
        customer.joinTheLine("3105550123", "Luz");
    }

    private static Program startedKiosk(Lab lab, Map<String, String> environment, Path logs) {
        return Program.startInside(lab.at("kiosk"), "kiosk", Checkout.kiosk(), environment, logs.resolve("kiosk.log"))
                .awaitReady();
    }

    @Override
    public void call() {
        agent.acceptNext();
    }

    @Override
    public Page kiosk() {
        return customer.page();
    }

    @Override
    public Page hub() {
        return agent.page();
    }

    @Override
    public void leaveANote(double withinMs) {
        left.leave(customer, withinMs);
    }

    @Override
    public String notes() {
        return left.heardBy(agent);
    }

    @Override
    public Upload upload() {
        return upload;
    }

    @Override
    public List<Rungs.Walked> rungs() {
        return rungs.walked();
    }

    @Override
    public String atTheEnd() {
        return String.join(", ", customer.page().locator("h1").allInnerTexts());
    }

    @Override
    public void close() throws IOException {
        kiosk.stop();
        keepDecisions();
        server.stop();
        postgres.stop();
    }

    /** For {@code ./ventanilla arbiter --replay}. */
    private void keepDecisions() throws IOException {
        try (var files = Files.list(kioskData.resolve("rungs"))) {
            for (var file : files.sorted().toList()) Files.copy(file, logs.resolve("rungs.jsonl"), REPLACE_EXISTING);
        }
    }
}
