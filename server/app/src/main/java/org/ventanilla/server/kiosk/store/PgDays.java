package org.ventanilla.server.kiosk.store;

import java.time.LocalDate;
import java.util.UUID;
import org.ventanilla.server.kiosk.Days;
import org.ventanilla.server.platform.db.Db;

/** Days in table {@code kiosk_day}. */
public final class PgDays implements Days {
    private final Db db;

    public PgDays(Db db) {
        this.db = db;
    }

    @Override
    public Day of(UUID kiosk, LocalDate date) {
        return db.one("select open, attentions from kiosk_day where kiosk = $1 and day = $2", kiosk, date)
                .map(row -> new Day(row.getBoolean("open"), row.getInteger("attentions")))
                .orElse(Day.CLOSED);
    }

    @Override
    public void open(UUID kiosk, LocalDate date) {
        db.update("""
                insert into kiosk_day (kiosk, day, open) values ($1, $2, true)
                on conflict (kiosk, day) do update set open = true
                """, kiosk, date);
    }

    @Override
    public void close(UUID kiosk, LocalDate date) {
        db.update("update kiosk_day set open = false where kiosk = $1 and day = $2", kiosk, date);
    }

    @Override
    public void attentionHeld(UUID kiosk, LocalDate date) {
        db.update("""
                insert into kiosk_day (kiosk, day, open, attentions) values ($1, $2, false, 1)
                on conflict (kiosk, day) do update set attentions = kiosk_day.attentions + 1
                """, kiosk, date);
    }
}
