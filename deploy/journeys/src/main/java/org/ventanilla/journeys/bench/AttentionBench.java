package org.ventanilla.journeys.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ventanilla.demo.Checkout;
import org.ventanilla.journeys.Chromium;
import org.ventanilla.journeys.RunningDemo;
import org.ventanilla.journeys.Town;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;

/** Twenty attentions on this computer. */
public final class AttentionBench {
    private static final int ATTENTIONS = Integer.getInteger("attentions", 20);
    private static final double PATIENCE_MS = 60_000;

    private final Measured measured = new Measured();
    private final Map<String, Double> once = new LinkedHashMap<>();

    private AttentionBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        AttentionBench bench = new AttentionBench();
        bench.run();
        bench.report();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        try (Town town = new Town();
                Playwright playwright = Playwright.create();
                Chromium atKiosk = Chromium.open(playwright);
                Chromium atDesk = Chromium.open(playwright);
                Bare bare = new Bare()) {
            start(town);
            BrowserContext kiosk = atKiosk.person(
                    new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("es-CO"));
            BrowserContext desk = atDesk.person(
                    new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("es-CO"));
            var demo = town.demo();
            Operator operator = new Operator(open(kiosk, demo.kiosk().operator()));
            operator.haveDayOpen(Town.PIN);
            Customer customer = new Customer(open(kiosk, demo.kiosk().customer()));
            Agent agent = new Agent(open(desk, demo.hub()));
            agent.signIn("ana@example.co", Town.PASSWORD);
            agent.isAtTheDesk();
            Attending attending = new Attending(operator, customer, agent, measured);
            for (int number = 1; number <= ATTENTIONS; number++) {
                attending.attendOne();
                System.err.printf("attention %d of %d%n", number, ATTENTIONS);
            }
            memory(demo);
            byte[] page = attending.lastPage();
            for (int number = 1; number <= ATTENTIONS; number++) {
                measured.add(Bare.CALL, bare.call(kiosk));
                measured.add(Bare.PUT, bare.put(page));
                System.err.printf("bare call %d of %d%n", number, ATTENTIONS);
            }
        }
    }

    private void start(Town town) {
        long begun = System.nanoTime();
        town.otherKiosk();
        once.put("start of the kiosk, ms", (System.nanoTime() - begun) / 1e6);
        once.put("start of the server, ms", town.demo().millisBetween("PostgreSQL is ready.", "The server is ready."));
        once.put("start of the whole demo, with initdb, ms", town.demo().millisUntil("READY"));
    }

    private void memory(RunningDemo demo) {
        demo.process().children().forEach(process -> {
            String line = process.info().commandLine().orElse("");
            if (line.contains("ventanilla-server.jar")) once.put("memory of the server, MiB", Memory.of(process));
            if (line.contains("ventanilla-kiosk.jar")) once.put("memory of the kiosk, MiB", Memory.of(process));
        });
    }

    private static Page open(BrowserContext person, String address) {
        Page page = person.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        Moments.takeAt(page);
        page.navigate(address);
        return page;
    }

    private void report() throws IOException {
        once.put("both see, to a bare call (medians)", ratio(Attending.CUSTOMER_SEES, Bare.CALL));
        System.out.printf("%-58s %8s %8s %8s %8s%n", ATTENTIONS + " attentions, ms", "min", "median", "p95", "max");
        measured.figures().forEach(figures -> System.out.println(figures.row()));
        once.forEach((name, value) -> System.out.printf("%-58s %8.1f%n", name, value));
        Path file = Checkout.root().resolve("bench-results/attention.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(json()) + "\n");
        System.out.println(file);
    }

    private double ratio(String ours, String bare) {
        return measured.of(ours).median() / measured.of(bare).median();
    }

    private JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("attentions", ATTENTIONS);
        json.addProperty("cores", Runtime.getRuntime().availableProcessors());
        measured.figures().forEach(figures -> json.add(figures.name(), figures.json()));
        once.forEach(json::addProperty);
        return json;
    }
}
