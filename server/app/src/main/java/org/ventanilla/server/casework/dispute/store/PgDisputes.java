package org.ventanilla.server.casework.dispute.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.dispute.Disputes;
import org.ventanilla.server.customer.BillingFlags.Flag;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;

public final class PgDisputes implements Disputes {

    private final Db db;

    public PgDisputes(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Dispute> of(UUID pqr) {
        return db.one(
                        "select pqr, disputed_invoice, disputed from pqr_content where pqr = $1 and disputed is not null",
                        pqr)
                .map(PgDisputes::dispute);
    }

    @Override
    public boolean put(Dispute dispute) {
        return db.update("""
                        update pqr_content set disputed = $2, disputed_invoice = nullif($3, '')
                        where pqr = $1 and account is not null
                        """, dispute.pqr(), dispute.amount(), dispute.invoice()) == 1;
    }

    @Override
    public void drop(UUID pqr) {
        db.update("update pqr_content set disputed = null, disputed_invoice = null where pqr = $1", pqr);
    }

    @Override
    public Optional<Told> told(UUID pqr) {
        return db.one("""
                        select raised, invoice, amount, made_at, tries, problem, acknowledged_at from billing_flag
                        where pqr = $1 order by made_at desc, raised limit 1
                        """, pqr)
                .map(row -> new Told(
                        row.getBoolean("raised"),
                        row.getString("invoice"),
                        row.getLong("amount"),
                        Db.instant(row, "made_at"),
                        row.getInteger("tries"),
                        row.getString("problem"),
                        Db.instantOrNull(row, "acknowledged_at")));
    }

    @Override
    public int raiseNew(Instant now) {
        return db.update("""
                insert into billing_flag (id, pqr, raised, invoice, amount, made_at, next_try)
                select uuidv7(), c.pqr, true, coalesce(c.disputed_invoice, ''), c.disputed, $1, $1
                from pqr_content c join pqr p on p.id = c.pqr
                where c.disputed is not null and c.account is not null
                  and case when p.state = 'CERRADA' then not exists (select from billing_flag f where f.pqr = c.pqr)
                    else (true, coalesce(c.disputed_invoice, ''), c.disputed) is distinct from (
                      select (f.raised, f.invoice, f.amount) from billing_flag f where f.pqr = c.pqr
                      order by f.made_at desc, f.raised limit 1) end
                on conflict do nothing
                """, now);
    }

    @Override
    public List<Closed> closed() {
        return all("""
                select c.pqr, c.disputed_invoice, c.disputed, p.notified_at
                from pqr_content c join pqr p on p.id = c.pqr
                where c.disputed is not null and p.state = 'CERRADA'
                  and (select f.raised from billing_flag f where f.pqr = c.pqr order by f.made_at desc, f.raised limit 1)
                """, row -> new Closed(dispute(row), day(row.getOffsetDateTime("notified_at"))));
    }

    @Override
    public void lift(Dispute dispute, Instant now) {
        db.update("""
                insert into billing_flag (id, pqr, raised, invoice, amount, made_at, next_try)
                values (uuidv7(), $1, false, $2, $3, $4, $4) on conflict do nothing
                """, dispute.pqr(), dispute.invoice(), dispute.amount(), now);
    }

    @Override
    public List<Flag> toSend(Instant now, int limit) {
        return all("""
                select f.*, c.account, r.year, r.number from billing_flag f
                  join pqr_content c on c.pqr = f.pqr
                  join radicado r on r.pqr = f.pqr and r.direction = 'ENT'
                where f.acknowledged_at is null and f.next_try <= $1 and c.account is not null
                order by f.made_at, f.raised desc limit $2
                """, PgDisputes::flag, now, limit);
    }

    @Override
    public void acknowledged(UUID flag, Instant now) {
        db.update("""
                update billing_flag set acknowledged_at = $2, problem = null, tries = tries + 1
                where id = $1 and acknowledged_at is null
                """, flag, now);
    }

    @Override
    public void again(UUID flag, @Nullable String problem, Instant next) {
        db.update(
                "update billing_flag set tries = tries + 1, problem = $2, next_try = $3 where id = $1",
                flag,
                problem,
                next);
    }

    @Override
    public int tries(UUID flag) {
        return db.one("select tries from billing_flag where id = $1", flag)
                .orElseThrow()
                .getInteger("tries");
    }

    @Override
    public List<Silent> unacknowledged(Instant before) {
        return all("""
                select pqr, made_at from billing_flag f
                where acknowledged_at is null and raised and made_at < $1
                  and not exists (select from billing_flag newer
                    where newer.pqr = f.pqr and (newer.made_at, not newer.raised) > (f.made_at, not f.raised))
                order by made_at
                """, row -> new Silent(row.getUUID("pqr"), Db.instant(row, "made_at")), before);
    }

    private static Dispute dispute(Row row) {
        var invoice = row.getString("disputed_invoice");
        return new Dispute(row.getUUID("pqr"), invoice == null ? "" : invoice, row.getLong("disputed"));
    }

    private static Flag flag(Row row) {
        return new Flag(
                row.getUUID("id"),
                new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")).text(),
                row.getString("account"),
                row.getString("invoice"),
                row.getLong("amount"),
                row.getBoolean("raised"),
                Db.instant(row, "made_at"));
    }

    private static java.time.@Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : Bogota.dateOf(at.toInstant());
    }

    private <T> List<T> all(String sql, Function<Row, T> read, @Nullable Object... parameters) {
        var found = new ArrayList<T>();
        db.query(sql, parameters).forEach(row -> found.add(read.apply(row)));
        return found;
    }
}
