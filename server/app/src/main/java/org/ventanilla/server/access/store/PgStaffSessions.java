package org.ventanilla.server.access.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.StaffSessions;
import org.ventanilla.server.platform.db.Db;

/** Sessions in table {@code staff_session}. */
public final class PgStaffSessions implements StaffSessions {
    private final Db db;

    public PgStaffSessions(Db db) {
        this.db = db;
    }

    @Override
    public void open(byte[] tokenHash, UUID staff, Instant until) {
        db.update("insert into staff_session (token, staff, until) values ($1, $2, $3)", tokenHash, staff, until);
    }

    @Override
    public Optional<Staff> of(byte[] tokenHash, Instant now) {
        return db.one("""
                        select staff.id, staff.name, staff.role
                        from staff_session join staff on staff.id = staff_session.staff
                        where token = $1 and until > $2
                        """, tokenHash, now).map(PgPeople::staff);
    }

    @Override
    public void end(byte[] tokenHash) {
        db.update("delete from staff_session where token = $1", tokenHash);
    }
}
