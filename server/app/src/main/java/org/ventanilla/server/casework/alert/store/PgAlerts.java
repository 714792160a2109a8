package org.ventanilla.server.casework.alert.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.alert.Alert;
import org.ventanilla.server.casework.alert.AlertKind;
import org.ventanilla.server.casework.alert.Alerts;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;

public final class PgAlerts implements Alerts {

    /** Whether alert a still says something true of case p on day $1. */
    private static final String HOLDS = """
            (case a.kind
              when 'NEAR' then a.due >= $1 and p.state <> 'SAP' and (a.due = p.next_due
                or a.clock = 'T16' and p.kind = 'OTRA' and p.state in ('RADICADA', 'EN_ANALISIS'))
              when 'OVER' then a.due = p.next_due and p.state <> 'SAP'
              when 'WAIT_OVER' then a.due = p.next_due and p.state = 'ESPERANDO_AL_USUARIO'
              when 'SUSPENSION' then (select f.raised and f.acknowledged_at is null from billing_flag f
                where f.pqr = p.id order by f.made_at desc, f.raised limit 1)
              else p.sap_stand is not distinct from 'FLAGGED'
            end) is true
            """;

    private final Db db;

    public PgAlerts(Db db) {
        this.db = db;
    }

    @Override
    public List<Pressing> pressing(LocalDate upTo, @Nullable Pressing after, int limit) {
        return all(
                """
                select p.id, p.kind, p.state, p.effective, p.next_due,
                  array(select a.ahead from case_alert a where a.pqr = p.id and a.kind = 'NEAR' and a.due = p.next_due)
                    as told,
                  exists (select from case_alert a
                    where a.pqr = p.id and a.kind in ('OVER', 'WAIT_OVER') and a.due = p.next_due) as over,
                  p.sap_stand is null or p.sap_stand = 'EXCEPTED' and p.state = 'DECIDIDA' and p.sap_from <> 'DECIDIDA'
                    as may_fall
                from pqr p
                where p.next_due <= $1 and ($2::date is null or (p.next_due, p.id) > ($2, $3::uuid))
                  and p.state not in ('SAP', 'CITADA')
                order by p.next_due, p.id limit $4
                """,
                PgAlerts::pressing,
                upTo,
                after == null ? null : after.due(),
                after == null ? null : after.pqr(),
                limit);
    }

    @Override
    public List<PerhapsNotOurs> perhapsNotOurs(LocalDate since, @Nullable PerhapsNotOurs after, int limit) {
        return all(
                """
                select p.id, p.effective,
                  array(select a.ahead from case_alert a where a.pqr = p.id and a.clock = 'T16') as told
                from pqr p
                where p.kind = 'OTRA' and p.state in ('RADICADA', 'EN_ANALISIS') and p.effective >= $1
                  and ($2::date is null or (p.effective, p.id) > ($2, $3::uuid))
                order by p.effective, p.id limit $4
                """,
                row -> new PerhapsNotOurs(
                        row.getUUID("id"), row.getLocalDate("effective"), List.of(row.getArrayOfIntegers("told"))),
                since,
                after == null ? null : after.effective(),
                after == null ? null : after.pqr(),
                limit);
    }

    @Override
    public List<InSilence> unjudged() {
        return all(
                """
                select p.id, p.sap_since, p.next_due from pqr p
                where p.sap_stand = 'FLAGGED' and p.next_due is not null and not exists (select from case_alert a
                  where a.pqr = p.id and a.kind = 'DUTY_OVER' and a.due = p.next_due)
                order by p.sap_since
                """,
                row -> new InSilence(row.getUUID("id"), row.getLocalDate("next_due"), Db.instant(row, "sap_since")));
    }

    @Override
    public boolean raise(Alert alert) {
        return db.update(
                        """
                        insert into case_alert (id, pqr, kind, clock, due, ahead, role, recognise_by, raised_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (pqr, kind, due, ahead) do nothing
                        """,
                        alert.id(),
                        alert.pqr(),
                        alert.kind(),
                        alert.clock(),
                        alert.due(),
                        alert.ahead(),
                        alert.role(),
                        alert.recogniseBy(),
                        alert.raisedAt())
                == 1;
    }

    @Override
    public int close(LocalDate today, Instant now) {
        return db.update(
                "update case_alert a set closed_at = $2 from pqr p where p.id = a.pqr and a.closed_at is null and not "
                        + HOLDS,
                today,
                now);
    }

    @Override
    public List<Listed> of(Staff staff, LocalDate today, @Nullable UUID after, int limit) {
        return all("""
                select a.*, r.year, r.number, s.name as analyst
                from case_alert a join pqr p on p.id = a.pqr
                  join radicado r on r.pqr = p.id and r.direction = 'ENT'
                  left join staff s on s.id = p.analyst
                where a.closed_at is null and
                """ + HOLDS + """
                  and ($2 = 'SUPERVISOR' or a.role = $2 or p.analyst = $3
                    or p.analyst is null and $2 in ('ANALYST', 'RESPONSIBLE'))
                  and ($4::uuid is null
                    or (a.raised_at, a.id) < (select b.raised_at, b.id from case_alert b where b.id = $4))
                order by a.raised_at desc, a.id desc limit $5
                """, PgAlerts::listed, today, staff.role(), staff.id(), after, limit);
    }

    @Override
    public boolean seen(UUID alert, Staff staff, Instant at) {
        return db.update("""
                        update case_alert set seen_at = coalesce(seen_at, $2), seen_by = coalesce(seen_by, $3)
                        where id = $1
                        """, alert, at, staff.id()) == 1;
    }

    private static Pressing pressing(Row row) {
        return new Pressing(
                row.getUUID("id"),
                Kind.valueOf(row.getString("kind")),
                CaseState.of(row.getString("state")),
                row.getLocalDate("effective"),
                row.getLocalDate("next_due"),
                List.of(row.getArrayOfIntegers("told")),
                row.getBoolean("over"),
                row.getBoolean("may_fall"));
    }

    private static Listed listed(Row row) {
        return new Listed(
                new Alert(
                        row.getUUID("id"),
                        row.getUUID("pqr"),
                        AlertKind.valueOf(row.getString("kind")),
                        row.getString("clock"),
                        row.getLocalDate("due"),
                        row.getInteger("ahead"),
                        role(row.getString("role")),
                        Db.instantOrNull(row, "recognise_by"),
                        Db.instant(row, "raised_at")),
                new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")),
                row.getString("analyst"),
                row.getOffsetDateTime("seen_at") != null);
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }

    private <T> List<T> all(String sql, Function<Row, T> read, @Nullable Object... parameters) {
        var found = new ArrayList<T>();
        db.query(sql, parameters).forEach(row -> found.add(read.apply(row)));
        return found;
    }
}
