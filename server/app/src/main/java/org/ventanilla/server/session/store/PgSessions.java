package org.ventanilla.server.session.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Departure;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;
import org.ventanilla.server.session.Stage.Attended;
import org.ventanilla.server.session.Stage.Ended;

public final class PgSessions implements Sessions {
    private final Db db;

    public PgSessions(Db db) {
        this.db = db;
    }

    @Override
    public boolean add(Session session) {
        return db.update(
                        "insert into session (id, kiosk, service, opened_at) values ($1, $2, $3, $4) on conflict do nothing",
                        session.id(),
                        session.kiosk(),
                        session.service(),
                        session.openedAt())
                == 1;
    }

    @Override
    public Optional<Session> of(UUID id) {
        return db.one("select * from session where id = $1", id).map(SessionRow::read);
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return db.one("select * from session where id = $1 for update", id).map(SessionRow::read);
    }

    @Override
    public void save(Session session) {
        Optional<Attended> attended = session.stage() instanceof Attended held ? Optional.of(held) : Optional.empty();
        Departure departure = session.departure();
        PaperRequest request = session.paperRequest();
        Shown shown = session.shown();
        db.update(
                """
                update session set agent = $2, accepted_at = $3, outcome = $4, ended_at = $5, left_at = $6, resolved = $7,
                  request_id = $8, request_kind = $9, shown_id = $10, shown_title = $11
                where id = $1""",
                session.id(),
                attended.map(Attended::agent).orElse(null),
                attended.map(Attended::acceptedAt).orElse(null),
                session.outcome().orElse(null),
                session.stage() instanceof Ended ended ? ended.endedAt() : null,
                departure == null ? null : departure.at(),
                departure == null ? null : departure.resolved(),
                request == null ? null : request.id(),
                request == null ? null : request.kind(),
                shown == null ? null : shown.id(),
                shown == null ? null : shown.title());
    }

    @Override
    public Optional<Session> openAtKiosk(UUID kiosk) {
        return db.one("select * from session where kiosk = $1 and left_at is null", kiosk)
                .map(SessionRow::read);
    }

    @Override
    public Optional<Session> openAtDesk(UUID agent) {
        return db.one("select * from session where agent = $1 and ended_at is null", agent)
                .map(SessionRow::read);
    }

    @Override
    public List<Session> open() {
        return all("select * from session where left_at is null or (agent is not null and ended_at is null)");
    }

    @Override
    public int acceptedBy(UUID agent, Instant since) {
        return db.one("select count(*)::int as n from session where agent = $1 and accepted_at >= $2", agent, since)
                .map(row -> row.getInteger("n"))
                .orElse(0);
    }

    private List<Session> all(String sql) {
        return StreamSupport.stream(db.query(sql).spliterator(), false)
                .map(SessionRow::read)
                .toList();
    }
}
