package org.ventanilla.server.kiosk.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.platform.db.Db;

/** Kiosks in the tables {@code kiosk}, {@code partner} and {@code municipality}. */
public final class PgKiosks implements Kiosks {
    private static final String SELECT = """
            select kiosk.id, kiosk.name, operator, partner, partner.name as partner_name,
                   divipola, municipality.name as municipality_name
            from kiosk
            join partner on partner.id = kiosk.partner
            join municipality on divipola = kiosk.municipality
            """;

    private final Db db;

    public PgKiosks(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Kiosk> byId(UUID kiosk) {
        return db.one(SELECT + "where kiosk.id = $1", kiosk).map(PgKiosks::kiosk);
    }

    @Override
    public List<Kiosk> all() {
        List<Kiosk> all = new ArrayList<>();
        db.query(SELECT + "order by municipality.name, kiosk.name").forEach(row -> all.add(kiosk(row)));
        return all;
    }

    @Override
    public Optional<String> pinHash(UUID kiosk) {
        return db.one("select pin from kiosk where id = $1", kiosk).map(row -> row.getString("pin"));
    }

    @Override
    public void add(Kiosk kiosk, String pinHash) {
        Municipality municipality = kiosk.municipality();
        Partner partner = kiosk.partner();
        db.update(
                "insert into municipality (divipola, name) values ($1, $2) on conflict do nothing",
                municipality.divipola(),
                municipality.name());
        db.update(
                "insert into partner (id, name) values ($1, $2) on conflict do nothing", partner.id(), partner.name());
        db.update(
                "insert into kiosk (id, name, partner, municipality, operator, pin) values ($1, $2, $3, $4, $5, $6)",
                kiosk.id(),
                kiosk.name(),
                partner.id(),
                municipality.divipola(),
                kiosk.operator(),
                pinHash);
    }

    private static Kiosk kiosk(Row row) {
        return new Kiosk(
                row.getUUID("id"),
                row.getString("name"),
                new Partner(row.getUUID("partner"), row.getString("partner_name")),
                new Municipality(row.getString("divipola"), row.getString("municipality_name")),
                row.getString("operator"));
    }
}
