package org.ventanilla.server.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.contract.Words.PaperKind;

/** Which parts of which pages have arrived; where their bytes lie is {@link PaperStore}'s business. */
public interface Papers extends Pages {

    /** What was stored under this page and part before. */
    record Stored(UUID session, int number, PaperKind kind, String sha256) {

        boolean isSame(Arrival arrival) {
            return session.equals(arrival.session())
                    && number == arrival.number()
                    && kind == arrival.kind()
                    && sha256.equals(arrival.sha256());
        }
    }

    Optional<Stored> stored(UUID page, Part part);

    /** It is on its way; the newest word counts, and one about a page of another attention does not. */
    void coming(KioskTravels now);

    /** Said of a page that was on its way there; it is shown as such until another of its number is known, or it opens after all. */
    void notOpened(KioskNotOpened said);

    /** False when another request put something under this page and part in the meantime. */
    boolean add(Arrival arrival, int bytes);

    /** The hash of one part of a page of that attention. */
    Optional<String> sha256(UUID session, UUID page, Part part);

    /** False when it was asked for before. */
    boolean askOriginal(UUID page);

    /** False when nobody asked for it, or it is known to be gone. */
    boolean originalGone(UUID page);

    boolean originalAsked(UUID page);

    /** A page that has arrived whole. */
    record Whole(UUID page, String sha256) {}

    /** In the order of their numbers. */
    List<Whole> wholePages(UUID session);

    /** Those of these that have arrived whole in that attention, in the same order. */
    default List<Whole> whole(UUID session, List<UUID> pages) {
        return pages.stream()
                .flatMap(page -> sha256(session, page, Part.PAGE).map(hash -> new Whole(page, hash)).stream())
                .toList();
    }
}
