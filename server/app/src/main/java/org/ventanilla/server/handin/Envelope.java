package org.ventanilla.server.handin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.pqr.Radicado;

/**
 * What one person handed in.
 *
 * @param place the kiosk's name
 * @param firstAt when the first of it was here
 * @param told what its manifest says; null while it has none
 * @param phone where to call back; null while nobody said it, or when it was erased
 * @param service that it is about, as far as she said; null while nobody said it
 * @param spoken something was said or typed, beside the pages
 * @param here what has arrived of it
 * @param end what became of it; null while nothing has
 */
public record Envelope(
        UUID id,
        UUID kiosk,
        String place,
        String municipality,
        String code,
        Instant firstAt,
        @Nullable Told told,
        @Nullable String phone,
        @Nullable Service service,
        boolean spoken,
        Here here,
        @Nullable End end) {

    /**
     * @param saidAt by the kiosk's clock; null for a sheet of paper
     * @param due the last day to decide, counted as for a claim: what it is, nobody has said yet
     */
    public record Told(
            Instant arrivedAt,
            @Nullable Instant saidAt,
            Presentation presentation,
            LocalDate due,
            Service service,
            boolean typedByOperator,
            Set<Flag> flags) {}

    /** @param missing pages and notes that the manifest lists and that are not here */
    public record Here(int pages, int notes, int missing) {}

    /** @param radicado null when it was closed without a case, or while a number from elsewhere is awaited */
    public record End(@Nullable Radicado radicado, boolean closed) {}

    public Standing standing() {
        if (end != null) {
            return end.closed() ? Standing.CLOSED : Standing.FILED;
        }
        if (told == null) {
            return Standing.INCOMPLETE;
        }
        return here.missing() > 0 ? Standing.PARTS_MISSING : Standing.WHOLE;
    }

    /** Whether a person may say a better time than the kiosk did. */
    public boolean isTimeDoubted() {
        return told == null || told.flags().contains(Flag.CLOCK);
    }

    @Override
    public String toString() {
        return code;
    }
}
