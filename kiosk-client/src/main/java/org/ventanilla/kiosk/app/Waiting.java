package org.ventanilla.kiosk.app;

import io.vertx.core.Context;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.kiosk.link.SayingBacklog;
import org.ventanilla.kiosk.local.Pages;
import org.ventanilla.kiosk.operator.OperatorFace;
import org.ventanilla.kiosk.spool.Tally;

/** What waits in the spool, to the two who must know: the operator's page and the server. On the event loop but for {@code counted}. */
final class Waiting {
    private final Context context;
    private final Pages pages;
    private final InstantSource clock;
    private final SayingBacklog saying;
    private Consumer<FromKiosk> server = message -> {};

    Waiting(Context context, Pages pages, InstantSource clock) {
        this.context = context;
        this.pages = pages;
        this.clock = clock;
        this.saying = new SayingBacklog(clock, System::nanoTime, message -> server.accept(message));
    }

    void tell(Consumer<FromKiosk> to) {
        server = to;
    }

    /** Any thread. */
    void counted(Tally tally) {
        context.runOnContext(nothing -> {
            pages.show(OperatorFace.backlog(tally, clock.instant()));
            saying.counted(tally);
        });
    }

    void connected() {
        saying.connected();
    }
}
