package org.ventanilla.server.customer.sample;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.server.customer.BillingFlags;
import org.ventanilla.server.customer.billing.NightlyFlags;

/** A billing system that obeys at once; what it was told lies readable in the folder. */
public final class SampleFlags implements BillingFlags {

    private final NightlyFlags folder;

    public SampleFlags(Path folder) {
        this.folder = new NightlyFlags(folder);
    }

    @Override
    public Taken send(Flag flag) {
        folder.send(flag);
        return Taken.ACKNOWLEDGED;
    }

    @Override
    public Set<UUID> acknowledged() {
        return Set.of();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }
}
