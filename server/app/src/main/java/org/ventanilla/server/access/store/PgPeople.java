package org.ventanilla.server.access.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Words;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.db.Db;

/** The staff in table {@code staff}. */
public final class PgPeople implements People {
    private final Db db;

    public PgPeople(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Credentials> byUser(String user) {
        return db.one("select id, name, role, password from staff where user_name = lower($1)", user)
                .map(row -> new Credentials(staff(row), row.getString("password")));
    }

    @Override
    public Optional<Staff> byId(UUID staff) {
        return db.one("select id, name, role from staff where id = $1", staff).map(PgPeople::staff);
    }

    @Override
    public List<Staff> withRole(Set<Words.Role> roles) {
        var names = roles.stream().map(Enum::name).toArray(String[]::new);
        var staff = new ArrayList<Staff>();
        db.query("select id, name, role from staff where role = any($1) order by name", (Object) names)
                .forEach(row -> staff.add(staff(row)));
        return staff;
    }

    @Override
    public void add(String user, Credentials credentials) {
        Staff staff = credentials.staff();
        db.update(
                "insert into staff (id, user_name, name, role, password) values ($1, lower($2), $3, $4, $5)",
                staff.id(),
                user,
                staff.name(),
                staff.role(),
                credentials.passwordHash());
    }

    @Override
    public boolean any() {
        return db.one("select from staff limit 1").isPresent();
    }

    static Staff staff(Row row) {
        return new Staff(row.getUUID("id"), row.getString("name"), Words.Role.valueOf(row.getString("role")));
    }
}
