package org.ventanilla.kiosk.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.arbiter.Arbiter;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;
import org.ventanilla.kiosk.visit.Input;

/**
 * Between what is seen of the link and what its call, its uploads and its probes may do: the arbiter decides. Each call has one of its
 * own, which begins with what was seen lately, so that what is written down of a call decides itself again. On the event loop.
 */
final class Judging implements Consumer<Sample> {
    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);
    private static final double BYTES_PER_KBIT = 125;
    private static final long FRESH_MS = 2_500;
    private static final long LATELY_MS = 120_000;

    private final Deque<Sample> lately = new ArrayDeque<>();
    private final Thresholds limits;
    private final LongSupplier nanos;
    private final Consumer<Input> visit;
    private final AtomicLong uploadBytes;
    private final CallLog log;
    private Arbiter arbiter;
    private Consumer<Decision> probes = decision -> {};
    private Sample.@Nullable Called called;
    private Sample.@Nullable Wanted wanted;
    private @Nullable Rungs rungs;
    private boolean there;

    /**
     * @param nanos the clock of the probes
     * @param uploadBytes what uploads may take, bytes a second
     */
    Judging(Thresholds limits, LongSupplier nanos, Consumer<Input> visit, AtomicLong uploadBytes, CallLog log) {
        this.limits = limits;
        this.arbiter = new Arbiter(limits);
        this.nanos = nanos;
        this.visit = visit;
        this.uploadBytes = uploadBytes;
        this.log = log;
    }

    void tell(Consumer<Decision> prober) {
        probes = prober;
    }

    @Override
    public void accept(Sample sample) {
        remember(sample);
        obey(decided(sample));
    }

    private Decision decided(Sample sample) {
        Decision decision = arbiter.hear(sample);
        log.heard(sample, decision);
        return decision;
    }

    private void remember(Sample sample) {
        lately.add(sample);
        while (sample.at() - lately.getFirst().at() > LATELY_MS) {
            lately.removeFirst();
        }
    }

    private void obey(Decision decision) {
        if (!decision.why().isEmpty()) {
            LOG.info(decision.why());
        }
        uploadBytes.set(
                decision.uploadKbit() == Decision.AS_FAST_AS_IT_GOES
                        ? Long.MAX_VALUE
                        : Math.round(decision.uploadKbit() * BYTES_PER_KBIT));
        probes.accept(decision);
        Rungs now = new Rungs(decision.up(), decision.down());
        if (!now.equals(rungs)) {
            rungs = now;
            visit.accept(new Input.Carries(now));
        }
    }

    /** @return what a call would begin with now */
    Rungs checked(Sample.Checked found) {
        remember(found);
        Decision decision = decided(found);
        obey(decision);
        return new Rungs(decision.up(), decision.down());
    }

    /** What the browser measured. */
    void measured(PageCallStats stats) {
        Sample.Called now = CallSample.of(now(), stats);
        called = now;
        accept(now);
    }

    /** Each second, with what the server acknowledged of the uploads meanwhile. */
    void passed(long bytes) {
        long now = now();
        Sample.Called call = called != null && now - called.at() < FRESH_MS ? called : null;
        double uploads = bytes / BYTES_PER_KBIT;
        double up = call == null || Double.isNaN(call.upKbit()) ? uploads : uploads + call.upKbit();
        accept(new Sample.Flowed(now, up, call == null ? Double.NaN : call.downKbit()));
    }

    void sees(VisitView view) {
        hasLink(view.link().state() != LinkState.NONE);
        KioskSession session = view.session();
        boolean call = session != null && session.state() == SessionState.IN_ATTENTION;
        isWanted(call, session != null && call && isPaperAwaited(session));
    }

    /** The socket to the server came or went. */
    void hasLink(boolean now) {
        if (now != there) {
            there = now;
            accept(new Sample.Path(now(), now));
        }
    }

    /** @param paper the agent waits for one */
    void isWanted(boolean call, boolean paper) {
        if (wanted == null || wanted.call() != call || wanted.paper() != paper) {
            if (call && (wanted == null || !wanted.call())) {
                begin();
            }
            log.call(call);
            wanted = new Sample.Wanted(now(), call, paper);
            accept(wanted);
        }
    }

    private void begin() {
        arbiter = new Arbiter(limits);
        log.call(true);
        lately.forEach(this::decided);
    }

    /** From her ✔ until it is there. While she looks for it her picture need not become small for nothing. */
    private static boolean isPaperAwaited(KioskSession session) {
        return session.pages().values().stream()
                .anyMatch(page -> !page.page() && page.notOpened() == null); // what did not open comes no more
    }

    /** ms, as its samples have them. */
    long now() {
        return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
    }
}
