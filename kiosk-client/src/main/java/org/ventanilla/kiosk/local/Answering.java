package org.ventanilla.kiosk.local;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ventanilla.contract.ToPage;

/**
 * Who waits for the answer to which command. A page that reconnects says again what was not answered; it happens once all the same.
 * On the event loop.
 */
final class Answering {
    private static final int REMEMBERED = 256;

    private final Map<UUID, Consumer<ToPage>> waiting = new HashMap<>();
    private final Map<UUID, ToPage> answered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ToPage> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** True when the command is new. Else its answer is given again, now or when there is one. */
    boolean begins(UUID command, Consumer<ToPage> asker) {
        ToPage known = answered.get(command);
        if (known != null) {
            asker.accept(known);
            return false;
        }
        return waiting.put(command, asker) == null;
    }

    void answer(UUID command, ToPage answer) {
        Consumer<ToPage> asker = waiting.remove(command);
        if (asker != null) {
            answered.put(command, answer);
            asker.accept(answer);
        }
    }
}
