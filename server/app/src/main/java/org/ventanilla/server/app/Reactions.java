package org.ventanilla.server.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.platform.Event;

/**
 * What reacts to which event, after the commit and on the same thread; {@link Features} fills it. A reaction that fails is
 * logged and holds up nobody else, so none may be the only thing that keeps a promise.
 */
final class Reactions implements Consumer<List<Event>> {
    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private final Map<String, List<Consumer<Event>>> bySubject = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<Event>>> byType = new ConcurrentHashMap<>();

    void on(String type, Consumer<Event> reaction) {
        byType.computeIfAbsent(type, first -> new ArrayList<>()).add(reaction);
    }

    /** To every event about a subject of that kind, before what reacts to its type. */
    void about(String subject, Consumer<Event> reaction) {
        bySubject.computeIfAbsent(subject, first -> new ArrayList<>()).add(reaction);
    }

    @Override
    public void accept(List<Event> events) {
        for (Event event : events) {
            bySubject.getOrDefault(event.subject(), List.of()).forEach(reaction -> react(reaction, event));
            byType.getOrDefault(event.type(), List.of()).forEach(reaction -> react(reaction, event));
        }
    }

    private static void react(Consumer<Event> reaction, Event event) {
        try {
            reaction.accept(event);
        } catch (RuntimeException fault) {
            LOG.atError().addKeyValue("event", event.type()).setCause(fault).log("reaction failed");
        }
    }
}
