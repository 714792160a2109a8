package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Next;
import org.ventanilla.server.notification.path.Step;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Db;

public final class PgWays implements Ways {

    private final Db db;

    public PgWays(Db db) {
        this.db = db;
    }

    @Override
    public void open(Act act, Next next) {
        db.update(
                """
                insert into notification (act, pqr, number, issued_at, decided, todo, todo_day)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict (act) do nothing
                """, act.id(), act.pqr(), act.number().text(), act.issuedAt(), act.decided(), next.todo(), next.day());
    }

    @Override
    public boolean lock(UUID act) {
        return db.one("select from notification where act = $1 for update", act).isPresent();
    }

    @Override
    public List<Step> steps(UUID act) {
        var steps = new ArrayList<Step>();
        for (Row row : db.query("select * from notification_step where act = $1 order by at, id", act)) {
            steps.add(new Step(
                    Happened.valueOf(row.getString("what")),
                    row.getLocalDate("on_day"),
                    Db.instant(row, "at"),
                    row.getString("actor"),
                    row.getString("proof")));
        }
        return steps;
    }

    @Override
    public void add(UUID act, Step step) {
        db.update("""
                insert into notification_step (id, act, what, on_day, at, actor, proof)
                values ($1, $2, $3, $4, $5, $6, $7)
                """, Ids.next(), act, step.what(), step.on(), step.at(), step.actor(), step.proof());
    }

    @Override
    public void next(UUID act, Next next) {
        db.update("update notification set todo = $2, todo_day = $3 where act = $1", act, next.todo(), next.day());
    }

    @Override
    public void served(UUID act, Step step) {
        db.update(
                "update notification set served_on = $2, served_how = $3 where act = $1", act, step.on(), step.what());
    }

    @Override
    public List<UUID> toLookAt(LocalDate today, int most) {
        return acts("""
                select act from notification
                where served_on is null and todo in ('AWAIT_ACCESS', 'AWAIT_PERSON', 'AWAIT_END_OF_AVISO') and todo_day < $1
                order by todo_day, act limit $2
                """, today, most);
    }

    @Override
    public List<UUID> with(Todo todo, LocalDate until, int most) {
        return acts("""
                select act from notification where served_on is null and todo = $1 and todo_day <= $2
                order by todo_day, act limit $3
                """, todo, until, most);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        var counts = new ArrayList<Count>();
        for (Row row : db.query("""
                select todo, count(*)::int as acts, count(*) filter (where todo_day < $1)::int as late
                from notification where served_on is null group by todo
                """, today)) {
            counts.add(new Count(Todo.valueOf(row.getString("todo")), row.getInteger("acts"), row.getInteger("late")));
        }
        return counts;
    }

    @Override
    public List<UUID> openOf(String document) {
        return acts("""
                select n.act from pqr_content c join notification n on n.pqr = c.pqr
                where c.document = $1 and n.served_on is null
                """, document);
    }

    private List<UUID> acts(String sql, @Nullable Object... parameters) {
        var found = new ArrayList<UUID>();
        for (Row row : db.query(sql, parameters)) {
            found.add(row.getUUID("act"));
        }
        return found;
    }
}
