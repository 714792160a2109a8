package org.ventanilla.kiosk.app;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskChecked;

/**
 * What a call from here would begin with, to the two who must know: the operator's page, and the server for the agent who sees her wait.
 * On the event loop.
 */
final class Expected {
    private final Consumer<@Nullable Rungs> operator;
    private Consumer<FromKiosk> server = message -> {};
    private @Nullable Rungs now;

    Expected(Consumer<@Nullable Rungs> operator) {
        this.operator = operator;
    }

    void tell(Consumer<FromKiosk> to) {
        server = to;
    }

    /** {@code null}: nobody knows any more, or there is a call, which tells of itself. */
    void checked(@Nullable Rungs rungs) {
        now = rungs;
        operator.accept(rungs);
        connected();
    }

    /** On a new socket. */
    void connected() {
        if (now != null) {
            server.accept(new KioskChecked(now));
        }
    }
}
