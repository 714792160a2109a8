package org.ventanilla.server.sui.store;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.sui.OtherChannels;
import org.ventanilla.server.sui.SuiCsv;
import org.ventanilla.server.sui.SuiRow;

public final class PgOtherChannels implements OtherChannels {

    private final Db db;

    public PgOtherChannels(Db db) {
        this.db = db;
    }

    @Override
    public List<Delivery> of(YearMonth month, Service service) {
        var found = new ArrayList<Delivery>();
        for (var row : db.query("""
                select name, at, coalesce(rows, 0) as rows from sui_channel
                left join sui_delivery on channel = name and month = $1 and service = $2 order by name
                """, month.atDay(1), service)) {
            found.add(new Delivery(row.getString("name"), Db.instantOrNull(row, "at"), row.getInteger("rows")));
        }
        return found;
    }

    @Override
    public void add(String channel) {
        db.update("insert into sui_channel (name) values ($1) on conflict do nothing", channel);
    }

    @Override
    public void remove(String channel) {
        db.update("delete from sui_channel where name = $1", channel);
    }

    @Override
    public void deliver(String channel, YearMonth month, Service service, List<SuiRow> rows) {
        var of = new Object[] {channel, month.atDay(1), service};
        db.update("delete from sui_delivery where channel = $1 and month = $2 and service = $3", of);
        db.update(
                "insert into sui_delivery (channel, month, service, rows) values ($1, $2, $3, $4)",
                channel,
                month.atDay(1),
                service,
                rows.size());
        db.update(
                """
                insert into sui_row (channel, month, service, number, line)
                select $1, $2, $3, number, line from unnest($4::text[]) with ordinality as given (line, number)
                """,
                channel,
                month.atDay(1),
                service,
                rows.stream().map(SuiCsv::line).map(String::strip).toArray(String[]::new));
    }

    @Override
    public void each(YearMonth month, Service service, Consumer<Row> to) {
        db.each(
                "select channel, line from sui_row where month = $1 and service = $2 order by channel, number",
                row -> to.accept(new Row(row.getString("channel"), row(row.getString("line")))),
                month.atDay(1),
                service);
    }

    private static SuiRow row(String line) {
        return SuiCsv.read(Arrays.asList(line.split(",", -1))).orElseThrow().row();
    }
}
