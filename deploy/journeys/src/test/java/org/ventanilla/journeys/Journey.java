package org.ventanilla.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.ventanilla.demo.Checkout;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Analyst;
import org.ventanilla.journeys.faces.Customer;
import org.ventanilla.journeys.faces.Operator;
import org.ventanilla.journeys.faces.PublicPage;
import org.ventanilla.journeys.faces.Supervisor;

/**
 * One journey: who takes part, each with a browser of their own. All journeys of a run go through one town, since to
 * start it takes seconds; one that fails may leave anybody anywhere, so the next one gets a new town.
 */
final class Journey implements BeforeEachCallback, AfterEachCallback {
    /** For a machine that others use too: nothing is proved by how fast it is there. */
    static final double PATIENCE_MS = 60_000;

    private static final Path BILL = Checkout.root().resolve("kiosk-client/src/main/resources/demo-papers/4-bill.jpg");
    private static final Path FAILURES = Path.of("target/failures");
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Map<String, Chromium> CHROMIUMS = new LinkedHashMap<>();
    private static @Nullable Town town;

    static {
        // Pictures of an earlier run would pass for this one's.
        Album.clear(Path.of("target/screens"), FAILURES, Town.FOLDER);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Runtime.getRuntime().addShutdownHook(new Thread(Journey::leaveTown));
    }

    private final Map<String, BrowserContext> people = new LinkedHashMap<>();
    private @Nullable Album album;
    private boolean ownTown;

    @Override
    public void beforeEach(ExtensionContext context) {
        String name = context.getRequiredTestMethod().getName();
        album = new Album(name);
        if (town == null || !town.demo().isAlive()) town = new Town();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String name = context.getRequiredTestMethod().getName();
        boolean failed = context.getExecutionException().isPresent();
        people.forEach(
                (who, person) -> goHome(person, failed ? FAILURES.resolve(name).resolve(who) : null));
        if (failed || ownTown) leaveTown();
    }

    /** Nobody was there before, and nobody comes after: what is changed in it would surprise another journey. */
    void goToATownOfItsOwn() {
        leaveTown();
        town = new Town();
        ownTown = true;
    }

    Town town() {
        return Objects.requireNonNull(town);
    }

    Operator operator(KioskAddress kiosk) {
        return new Operator(kioskPage(kiosk, kiosk.operator()));
    }

    Customer customer(KioskAddress kiosk) {
        return new Customer(kioskPage(kiosk, kiosk.customer()));
    }

    /** At the desk, signed in. */
    Agent agent(String name) {
        Agent agent = new Agent(open(person(name, desk()), town().demo().hub()));
        agent.signIn(name + "@example.co", Town.PASSWORD);
        agent.isAtTheDesk();
        return agent;
    }

    Customer welcomedCustomer(KioskAddress kiosk) {
        Operator operator = operator(kiosk);
        operator.haveDayOpen(Town.PIN);
        Customer customer = customer(kiosk);
        operator.startAttention();
        return customer;
    }

    /** Past the operator and the questions, in the line. */
    Customer waitingCustomer(KioskAddress kiosk) {
        Customer customer = welcomedCustomer(kiosk);
        customer.joinTheLine("3105550123", "Luz");
        return customer;
    }

    /** So that the next journey finds everybody free. */
    void endQuickly(Agent agent, Customer customer) {
        agent.giveOutcome("Consulta");
        customer.answerResolved(true);
        customer.goesHome();
        agent.writeNote("Se le explicó.");
        agent.isFree();
    }

    /** The same photo again and again, as it would be held before the one camera. */
    void letCameraSeeABill(KioskAddress kiosk) throws IOException {
        var film = new ByteArrayOutputStream();
        byte[] photo = Files.readAllBytes(BILL);
        film.write(photo);
        film.write(photo);
        letCameraSee(kiosk, Files.write(town().data().resolve("paper.mjpeg"), film.toByteArray()));
    }

    private void letCameraSee(KioskAddress kiosk, Path film) {
        closeChromium(nameOf(kiosk));
        CHROMIUMS.put(nameOf(kiosk), Chromium.seeing(PLAYWRIGHT, film));
    }

    /** Of the kiosk's browser, while it runs. */
    Path profile(KioskAddress kiosk) {
        return Objects.requireNonNull(CHROMIUMS.get(nameOf(kiosk))).profile();
    }

    void killBrowser(KioskAddress kiosk) {
        kill(nameOf(kiosk));
    }

    void killBrowser(String agent) {
        kill(agent);
    }

    Supervisor supervisor() {
        Supervisor supervisor =
                new Supervisor(open(person("sofia", desk()), town().demo().hub()));
        supervisor.signIn("sofia@example.co", Town.PASSWORD);
        return supervisor;
    }

    /** At the list of her cases, signed in. */
    Analyst analyst(String name) {
        Analyst analyst = new Analyst(open(person(name, desk()), town().demo().hub()));
        analyst.signIn(name + "@example.co", Town.PASSWORD);
        analyst.isAtTheCases();
        return analyst;
    }

    /** Before anybody has signed in. */
    Agent stranger() {
        return new Agent(open(person("stranger", desk()), town().demo().hub()));
    }

    PublicPage citizen(boolean javaScript) {
        var phone = new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(javaScript);
        BrowserContext person = person(javaScript ? "citizen" : "citizen-without-javascript", phone);
        return new PublicPage(open(person, town().demo().publicPage()));
    }

    /** The same computer's screen for whoever sits there; the operator's page is another tab of it. */
    private Page kioskPage(KioskAddress kiosk, String address) {
        return open(person(nameOf(kiosk), new Browser.NewContextOptions().setViewportSize(1280, 800)), address);
    }

    private String nameOf(KioskAddress kiosk) {
        return kiosk.equals(town().demo().kiosk()) ? "kiosk" : "other-kiosk";
    }

    private void kill(String who) {
        people.remove(who);
        Objects.requireNonNull(CHROMIUMS.remove(who)).kill();
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("es-CO");
    }

    private BrowserContext person(String who, Browser.NewContextOptions options) {
        return people.computeIfAbsent(who, fresh -> {
            BrowserContext person = chromium(who).person(options.setTimezoneId("America/Bogota"));
            person.setDefaultTimeout(PATIENCE_MS);
            person.tracing().start(new Tracing.StartOptions().setSnapshots(true));
            return person;
        });
    }

    /** A process for each, which outlives the journey unless it is killed in it. */
    private static Chromium chromium(String who) {
        return CHROMIUMS.compute(
                who, (name, before) -> before != null && before.isOpen() ? before : Chromium.open(PLAYWRIGHT));
    }

    private static void closeChromium(String who) {
        Chromium before = CHROMIUMS.remove(who);
        if (before != null && before.isOpen()) before.close();
    }

    private static Page open(BrowserContext person, String address) {
        Page page = person.newPage();
        page.navigate(address);
        return page;
    }

    void keep(Page page, String screen) {
        Objects.requireNonNull(album).keep(page, screen);
    }

    private static void goHome(BrowserContext person, @Nullable Path evidence) {
        if (person.browser() == null || !person.browser().isConnected()) return;
        if (evidence != null) {
            int number = 0;
            for (Page page : person.pages())
                page.screenshot(new Page.ScreenshotOptions().setPath(evidence.resolve("page-" + ++number + ".png")));
            person.tracing().stop(new Tracing.StopOptions().setPath(evidence.resolve("trace.zip")));
        }
        person.close();
    }

    private static void leaveTown() {
        if (town != null) town.close();
        town = null;
    }
}
