package org.ventanilla.kiosk.app;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.camera.Cameras;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Enrolment;
import org.ventanilla.kiosk.device.Keys;
import org.ventanilla.kiosk.handin.Place;
import org.ventanilla.kiosk.handin.Presenting;
import org.ventanilla.kiosk.handin.ReceiptPaper;
import org.ventanilla.kiosk.handin.Sequence;
import org.ventanilla.kiosk.handin.ServerTime;
import org.ventanilla.kiosk.handin.SettingOut;
import org.ventanilla.kiosk.handin.Travel;
import org.ventanilla.kiosk.handin.Vault;
import org.ventanilla.kiosk.known.LastKnown;
import org.ventanilla.kiosk.known.Pins;
import org.ventanilla.kiosk.link.HttpAccess;
import org.ventanilla.kiosk.link.HttpAsked;
import org.ventanilla.kiosk.link.Link;
import org.ventanilla.kiosk.link.Requests;
import org.ventanilla.kiosk.link.ServerHttp;
import org.ventanilla.kiosk.local.Launch;
import org.ventanilla.kiosk.local.LocalServer;
import org.ventanilla.kiosk.local.Pages;
import org.ventanilla.kiosk.paper.Aiming;
import org.ventanilla.kiosk.paper.DocumentCamera;
import org.ventanilla.kiosk.paper.HandingIn;
import org.ventanilla.kiosk.paper.Originals;
import org.ventanilla.kiosk.paper.ScanningPaper;
import org.ventanilla.kiosk.paper.SendingOriginals;
import org.ventanilla.kiosk.paper.Travelling;
import org.ventanilla.kiosk.paper.Tray;
import org.ventanilla.kiosk.print.FolderPrinter;
import org.ventanilla.kiosk.print.NoPrinter;
import org.ventanilla.kiosk.print.Printer;
import org.ventanilla.kiosk.print.SystemPrinter;
import org.ventanilla.kiosk.probe.udp.Checking;
import org.ventanilla.kiosk.probe.udp.Prober;
import org.ventanilla.kiosk.spool.Spool;
import org.ventanilla.kiosk.upload.EachTold;
import org.ventanilla.kiosk.visit.Input;

/** The whole kiosk, wired on one event loop. */
final class KioskProgram extends VerticleBase {
    private static final long DEVICES_MS = 5_000;
    private static final long SECOND_MS = 1_000;
    private static final long MIDNIGHT_MS = 30_000;
    /** When the start is over: the two would fight for the same processor. */
    private static final long WARM_UP_MS = 10_000;

    /** Some eighty photos of a good camera. */
    private static final long ORIGINALS_BYTES = 40_000_000;

    private static final Duration AFTER_THE_VISIT = Duration.ofMinutes(2);

    private final Config config;
    private final Spool spool;
    private final InstantSource clock = InstantSource.system();
    private final Deque<Runnable> closers = new ArrayDeque<>();
    private volatile int port;

    private KioskProgram(Config config, Spool spool) {
        this.config = config;
        this.spool = spool;
    }

    /** Gives the port that it listens on. Waits for the disk: not from the event loop. */
    static Future<Integer> start(Vertx vertx, Config config) throws IOException {
        Spool spool = Spool.in(config.data().resolve("spool"), InstantSource.system());
        KioskProgram program = new KioskProgram(config, spool);
        return vertx.deployVerticle(program).map(id -> program.port);
    }

    @Override
    public Future<?> start() throws IOException, GeneralSecurityException {
        ServerTime serverTime = new ServerTime(System::nanoTime);
        ServerHttp http = new ServerHttp(config.server(), serverTime::said);
        Keys keys = Keys.in(config.data());
        Device device = new Device(keys, new Enrolment(config.data()), new HttpAccess(http), config.enrolmentCode());
        Requests requests = new Requests(http, device);
        Launch launch = new Launch(config.launchKey(), config.data(), clock);
        VisitLoop visit = new VisitLoop(new UuidV7(clock), config.patience());
        Consumer<Input> fromElsewhere = input -> context.runOnContext(nothing -> visit.hear(input));

        Printer printer = printer();
        DocumentCamera camera = camera();
        Tray tray = new Tray();
        Aiming aiming = new Aiming();
        Originals originals = new Originals(ORIGINALS_BYTES);
        FromPapers news = new FromPapers(fromElsewhere);
        ScanningPaper scanning = new ScanningPaper(camera, tray, originals, news, worker("papers"));
        Travelling travelling = new Travelling(news);
        Travel travel = new Travel((envelope, percent, arrived) ->
                fromElsewhere.accept(new Input.EnvelopeTravels(envelope, percent, arrived)));
        SettingOut notes =
                new SettingOut((envelope, note) -> fromElsewhere.accept(new Input.NoteSetOut(envelope, note)));
        Pages pages = new Pages(launch, visit::hear, visit::view);
        Waiting waiting = new Waiting(context, pages, clock);
        Expected expected = new Expected(pages::checked);
        Acknowledged acknowledged = new Acknowledged();
        AtomicLong uploadBytes = new AtomicLong(Long.MAX_VALUE);
        Outbox outbox = Outbox.of(
                spool,
                config,
                device,
                requests,
                travelling,
                new EachTold(List.of(travel, notes, acknowledged)),
                uploadBytes::get,
                waiting::counted);
        Vault vault = new Vault(spool, outbox.key()::sealing, piece -> {
            travel.kept(piece);
            outbox.wake();
        });
        HandingIn handingIn = new HandingIn(vault, travelling, new UuidV7(clock), AFTER_THE_VISIT);
        SendingOriginals sending = new SendingOriginals(new HttpAsked(requests), originals);

        Printing printing = new Printing(requests, printer);
        Presenting presenting = new Presenting(vault, new Sequence(config.data()), serverTime, clock, keys::receipt);
        HandingOver handingOver =
                new HandingOver(vault, presenting, travel, notes, printing, () -> place(visit), roll(), fromElsewhere);
        Remembering remembering =
                new Remembering(vertx, new LastKnown(config.data(), clock), new Pins(config.data(), clock), visit);

        Link link = new Link(
                vertx,
                config.server(),
                device,
                () -> visit.view().devices(),
                new FromLink(
                        remembering,
                        problem -> {
                            pages.trouble(problem);
                            remembering.notAdmitted(problem);
                        },
                        () -> {
                            outbox.linkIsBack();
                            waiting.connected();
                            expected.connected();
                        }));
        waiting.tell(link::send);
        expected.tell(link::send);
        CallLog calls = new CallLog(config.data().resolve("rungs"), config.thresholds(), clock, worker("rungs"));
        Judging judging = new Judging(config.thresholds(), System::nanoTime, fromElsewhere, uploadBytes, calls);
        Prober prober = prober(link, judging.andThen(new LinkFound(link::isReached)));
        judging.tell(
                new Probes(prober, judging::now, sample -> context.runOnContext(nothing -> judging.accept(sample))));
        BeforeCall before = new BeforeCall(
                judging::now,
                found -> Checking.begin(vertx, prober, config.thresholds(), Checking.MOST_MS, found)::end,
                judging::checked,
                expected::checked);
        visit.connect(
                view -> {
                    pages.show(view);
                    before.sees(view);
                    judging.sees(view);
                },
                new Performing(
                        vertx,
                        visit::hear,
                        pages,
                        link,
                        tray,
                        originals,
                        scanning,
                        handingIn,
                        sending,
                        printing,
                        handingOver,
                        remembering,
                        camera,
                        aiming,
                        judging::measured));

        closers.push(outbox::close);
        closers.push(tray::wipe);
        closers.push(originals::wipe);
        closers.push(vault::close);
        closers.push(sending::close);
        closers.push(link::close);
        closers.push(prober::close);
        closers.push(camera::close);
        watchDevices(camera, printer, visit);
        remembering.recall();
        vertx.setPeriodic(MIDNIGHT_MS, timer -> remembering.midnight());
        vertx.setPeriodic(SECOND_MS, timer -> {
            long uploaded = acknowledged.taken();
            judging.passed(uploaded);
            before.passed(uploaded);
        });
        prober.every(Prober.IDLE_MS);
        link.start();
        vertx.setTimer(WARM_UP_MS, timer -> scanning.warmUp());
        return new LocalServer(vertx, launch, pages)
                .listen(config.port(), visit::view, tray, originals, camera, aiming, requests)
                .onSuccess(listening -> port = listening);
    }

    @Override
    public Future<?> stop() {
        closers.forEach(Runnable::run);
        return Future.succeededFuture();
    }

    /** Printers and cameras come and go with their cables. */
    private void watchDevices(DocumentCamera camera, Printer printer, VisitLoop visit) {
        vertx.setPeriodic(0, DEVICES_MS, timer -> {
            camera.look();
            vertx.executeBlocking(printer::state, false)
                    .onSuccess(state -> visit.hear(new Input.DevicesAre(camera.state(), state)));
        });
    }

    /** Nobody is attended before the place is known: a day that is open has one. */
    private Place place(VisitLoop visit) {
        KioskPlace kiosk = visit.view().kiosk();
        return kiosk == null
                ? new Place("", "", "", null)
                : new Place(kiosk.name(), kiosk.municipality(), kiosk.phoneLine(), kiosk.trackPage());
    }

    private ReceiptPaper.Size roll() {
        return switch (config.roll()) {
            case MM80 -> ReceiptPaper.Size.ROLL_80MM;
            case MM58 -> ReceiptPaper.Size.ROLL_58MM;
        };
    }

    private Prober prober(Link link, Consumer<Sample> ear) {
        URI server = config.server();
        return new Prober(vertx, server.getHost(), config.probePort(), link::echo, ear);
    }

    private Printer printer() {
        return switch (config.printer()) {
            case NONE -> new NoPrinter();
            case SYSTEM -> new SystemPrinter();
            case FOLDER -> new FolderPrinter(config.data().resolve("printed"));
        };
    }

    private DocumentCamera camera() {
        String wanted = switch (config.documentCamera()) {
            case NONE -> "none";
            case WEBCAM -> "auto";
            case DEMO -> "demo";
        };
        return new DocumentCamera(() -> Cameras.find(wanted), worker("camera-search"));
    }

    /** Daemons: a scan that still runs keeps nobody from going home. */
    private ExecutorService worker(String name) {
        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        closers.push(worker::shutdownNow);
        return worker;
    }
}
