package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Authorisations;
import org.ventanilla.server.platform.db.Db;

public final class PgAuthorisations implements Authorisations {

    private static final String ALL = """
            select a.*, p.document, p.email from electronic_authorisation a
            join electronic_authorisation_person p on p.authorisation = a.id
            """;

    private final Db db;

    public PgAuthorisations(Db db) {
        this.db = db;
    }

    @Override
    public void add(Authorisation given) {
        db.update(
                """
                insert into electronic_authorisation (id, words, how, place, session, at, actor)
                values ($1, $2, $3, $4, $5, $6, $7)
                """, given.id(), given.words(), given.how(), given.place(), given.session(), given.at(), given.actor());
        db.update(
                "insert into electronic_authorisation_person (authorisation, document, email) values ($1, $2, $3)",
                given.id(),
                given.document(),
                given.email());
    }

    @Override
    public Optional<Authorisation> of(String document) {
        return found(ALL + "where p.document = $1 and a.revoked_at is null order by a.at desc limit 1", document)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Authorisation> byId(UUID id) {
        return found(ALL + "where a.id = $1", id).stream().findFirst();
    }

    @Override
    public List<Authorisation> all(String document) {
        return found(ALL + "where p.document = $1 order by a.at desc", document);
    }

    @Override
    public int revoke(String document, Instant at, String actor) {
        return db.update("""
                        update electronic_authorisation a set revoked_at = $2, revoked_by = $3
                        from electronic_authorisation_person p
                        where p.authorisation = a.id and p.document = $1 and a.revoked_at is null
                        """, document, at, actor);
    }

    private List<Authorisation> found(String sql, @Nullable Object parameter) {
        var found = new ArrayList<Authorisation>();
        for (Row row : db.query(sql, parameter)) {
            found.add(new Authorisation(
                    row.getUUID("id"),
                    row.getString("document"),
                    row.getString("email"),
                    row.getString("words"),
                    How.valueOf(row.getString("how")),
                    row.getString("place"),
                    row.getUUID("session"),
                    Db.instant(row, "at"),
                    row.getString("actor"),
                    Db.instantOrNull(row, "revoked_at")));
        }
        return found;
    }
}
