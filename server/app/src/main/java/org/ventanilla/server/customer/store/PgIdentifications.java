package org.ventanilla.server.customer.store;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.customer.Identifications;
import org.ventanilla.server.platform.db.Db;

public final class PgIdentifications implements Identifications {

    private final Db db;

    public PgIdentifications(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Identification> of(UUID session) {
        return db.one(
                        "select identity, relation, account, name, document from identification where session = $1",
                        session)
                .map(row -> new Identification(
                        Identity.valueOf(row.getString("identity")),
                        Relation.valueOf(row.getString("relation")),
                        row.getString("account"),
                        row.getString("name"),
                        row.getString("document")));
    }

    @Override
    public void put(UUID session, Identification said) {
        db.update("""
                insert into identification (session, identity, relation, account, name, document)
                values ($1, $2, $3, $4, $5, $6)
                on conflict (session) do update set identity = excluded.identity, relation = excluded.relation,
                  account = excluded.account, name = excluded.name, document = excluded.document, at = excluded.at
                """, session, said.identity(), said.relation(), said.account(), said.name(), said.document());
    }
}
