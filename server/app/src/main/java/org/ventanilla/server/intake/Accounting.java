package org.ventanilla.server.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What this server has of the parts that a kiosk still keeps. A server that was put back to yesterday says of what came since that it is
 * lacking, and gets it again; that is why a kiosk forgets nothing before it lies in a backup.
 */
public final class Accounting {
    private final Taken taken;
    private final Duration inBackupAfter;
    private final Clock clock;

    public Accounting(Taken taken, Duration inBackupAfter, Clock clock) {
        this.taken = taken;
        this.inBackupAfter = inBackupAfter;
        this.clock = clock;
    }

    /**
     * What is in none of them is here, and not yet in a backup.
     *
     * @param lacking never came whole, or is no longer here
     * @param inBackup the kiosk may forget it
     * @param refused is kept aside here, with the code of the problem
     */
    public record Account(List<UUID> lacking, List<UUID> inBackup, Map<UUID, String> refused) {}

    public Account of(UUID kiosk, List<UUID> parts) {
        var arrived = taken.arrived(kiosk, parts);
        var safe = clock.instant().minus(inBackupAfter);
        var account = new Account(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (var part : parts) {
            var outcome = arrived.get(part);
            if (outcome == null) {
                account.lacking.add(part);
            } else {
                outcome.ifPresent(known -> known.refusal().ifPresent(code -> account.refused.put(part, code)));
                if (outcome.filter(known -> known.isTakenBefore(safe)).isPresent()) {
                    account.inBackup.add(part);
                }
            }
        }
        return account;
    }
}
