package org.ventanilla.server.sui;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;

/** The utility's other windows, whose rows go into the same file: their offices, their telephone line. */
public interface OtherChannels {

    /** What one of them has handed in for a month; null where it has not yet. */
    record Delivery(String channel, @Nullable Instant at, int rows) {}

    record Row(String channel, SuiRow row) {}

    /** By name. */
    List<Delivery> of(YearMonth month, Service service);

    void add(String channel);

    /** With what it handed in; what was submitted stays as it was. */
    void remove(String channel);

    /** Instead of what it handed in for the month before. */
    void deliver(String channel, YearMonth month, Service service, List<SuiRow> rows);

    /** One by one, inside a transaction. */
    void each(YearMonth month, Service service, Consumer<Row> to);
}
