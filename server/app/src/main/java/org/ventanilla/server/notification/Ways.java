package org.ventanilla.server.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.notification.path.Next;
import org.ventanilla.server.notification.path.Step;
import org.ventanilla.server.notification.path.Todo;

/** The ways of the acts, as rows. */
public interface Ways {

    /** Nothing happens when it is open already. */
    void open(Act act, Next next);

    /** Inside a transaction, until whose end nobody else writes on it. */
    boolean lock(UUID act);

    List<Step> steps(UUID act);

    void add(UUID act, Step step);

    void next(UUID act, Next next);

    void served(UUID act, Step step);

    /** Waits that end by themselves and whose day is over, the longest ago first. */
    List<UUID> toLookAt(LocalDate today, int most);

    /** Acts for which this must be done by now, or may be done since. */
    List<UUID> with(Todo todo, LocalDate until, int most);

    /** How many not yet served have each thing to do, and how many of them are late. */
    List<Count> counts(LocalDate today);

    record Count(Todo todo, int acts, int late) {}

    /** Hers that are not served yet. */
    List<UUID> openOf(String document);
}
