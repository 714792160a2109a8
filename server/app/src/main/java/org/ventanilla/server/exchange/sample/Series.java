package org.ventanilla.server.exchange.sample;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;

/** In the order of the calendar, so its numbers and times rise together; a year begins at one. For one thread. */
final class Series {

    private final Map<Direction, Radicado> last = new EnumMap<>(Direction.class);
    private final Calendar calendar;

    Series(Calendar calendar) {
        this.calendar = calendar;
    }

    Radicado next(Direction direction) {
        var year = calendar.today().getYear();
        var before = last.get(direction);
        var number = before == null || before.year() != year ? 1 : before.number() + 1;
        var next = new Radicado(direction, year, number);
        last.put(direction, next);
        return next;
    }

    /** Of each direction: what comes after the sample goes on from here. */
    Collection<Radicado> last() {
        return last.values();
    }
}
