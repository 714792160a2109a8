package org.ventanilla.server.line.store;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ventanilla.server.line.Agents;
import org.ventanilla.server.platform.db.Db;

public final class PgAgents implements Agents {
    private final Db db;

    public PgAgents(Db db) {
        this.db = db;
    }

    @Override
    public void lock(UUID agent) {
        db.update("insert into line_agent (agent, available) values ($1, true) on conflict do nothing", agent);
        db.one("select agent from line_agent where agent = $1 for update", agent);
    }

    @Override
    public void say(UUID agent, boolean available) {
        db.update("""
                insert into line_agent (agent, available) values ($1, $2)
                on conflict (agent) do update set available = excluded.available""", agent, available);
    }

    @Override
    public boolean isAvailable(UUID agent) {
        return db.one("select available from line_agent where agent = $1", agent)
                .map(row -> row.getBoolean("available"))
                .orElse(true);
    }

    @Override
    public Set<UUID> resting() {
        return StreamSupport.stream(
                        db.query("select agent from line_agent where not available")
                                .spliterator(),
                        false)
                .map(row -> row.getUUID("agent"))
                .collect(toSet());
    }
}
