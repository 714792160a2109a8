package org.ventanilla.server.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** Staff sign in with user and password, and out again. */
public final class SigningIn {
    static final Duration SHIFT = Duration.ofHours(12);

    private final People people;
    private final StaffSessions sessions;
    private final Throttle throttle;
    private final Transactions transactions;
    private final EventLog events;
    private final Clock clock;

    /** The token goes into the cookie and nowhere else. */
    public record SignedIn(Staff staff, String token) {
        @Override
        public String toString() {
            return staff.actor();
        }
    }

    public SigningIn(
            People people,
            StaffSessions sessions,
            Throttle throttle,
            Transactions transactions,
            EventLog events,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.throttle = throttle;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A user who does not exist is refused in the same words and the same time as a wrong password. */
    public Result<SignedIn> signIn(String user, String password) {
        Optional<People.Credentials> found = people.byUser(user);
        return throttle.attempt(
                        "staff:" + user.toLowerCase(Locale.ROOT),
                        () -> matches(found, password),
                        ProblemCode.CREDENTIALS_WRONG)
                .map(right -> opened(found.orElseThrow().staff()));
    }

    /** Her other windows must not stay open: the event closes their sockets. */
    public void signOut(Staff staff, String token) {
        transactions.inTransaction(() -> {
            sessions.end(Tokens.hash(token));
            events.append(new Event("StaffSignedOut", "staff", staff.id(), staff.actor(), Map.of()));
            return staff;
        });
    }

    private static boolean matches(Optional<People.Credentials> found, String password) {
        if (found.isEmpty()) {
            Passwords.matchesNobody(password);
            return false;
        }
        return Passwords.matches(password, found.get().passwordHash());
    }

    private SignedIn opened(Staff staff) {
        String token = Tokens.fresh();
        return transactions.inTransaction(() -> {
            sessions.open(Tokens.hash(token), staff.id(), clock.instant().plus(SHIFT));
            events.append(new Event("StaffSignedIn", "staff", staff.id(), staff.actor(), Map.of()));
            return new SignedIn(staff, token);
        });
    }
}
