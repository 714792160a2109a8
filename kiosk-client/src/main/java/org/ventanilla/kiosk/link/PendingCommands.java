package org.ventanilla.kiosk.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskResolved;

/** What the server has not answered yet, in the order it was said. */
final class PendingCommands {
    private final SequencedMap<UUID, FromKiosk> waiting = new LinkedHashMap<>();

    /** False when it waits already: it is on its way. */
    boolean add(UUID id, FromKiosk command) {
        return waiting.putIfAbsent(id, command) == null;
    }

    /** False when nobody here waits for it. */
    boolean answered(UUID id) {
        return waiting.remove(id) != null;
    }

    @Nullable FromKiosk get(UUID id) {
        return waiting.get(id);
    }

    boolean isFarewell(UUID id) {
        FromKiosk command = waiting.get(id);
        return command instanceof KioskLeave || command instanceof KioskResolved;
    }

    List<FromKiosk> all() {
        return List.copyOf(waiting.values());
    }
}
