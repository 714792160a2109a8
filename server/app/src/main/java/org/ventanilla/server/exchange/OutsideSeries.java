package org.ventanilla.server.exchange;

import java.util.UUID;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;

/**
 * One series for the whole utility, which is not ours (Acuerdo AGN 001/2024: one single window). A number is fetched before a
 * transaction begins and registered in it.
 */
public final class OutsideSeries implements Radicador {

    private final OutsideRadicador outside;
    private final FetchedNumbers numbers;

    public OutsideSeries(OutsideRadicador outside, FetchedNumbers numbers) {
        this.outside = outside;
        this.numbers = numbers;
    }

    @Override
    public boolean isOwn() {
        return false;
    }

    @Override
    public boolean fetch(UUID pqr, Direction direction) {
        if (numbers.has(pqr, direction)) {
            return true;
        }
        var nth = numbers.count(pqr, direction);
        var given = outside.ask(pqr, direction, nth);
        given.ifPresent(number -> numbers.keep(pqr, direction, nth, number));
        return given.isPresent();
    }

    @Override
    public Given give(UUID pqr, Direction direction) {
        return numbers.register(pqr, direction);
    }
}
