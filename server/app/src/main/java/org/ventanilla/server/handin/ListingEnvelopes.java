package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.HANDIN_UNKNOWN;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.server.document.PagePicture;
import org.ventanilla.server.document.Pages;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.platform.Result;

/** What waits for somebody of the staff, and what lies in it. Whose term ends first stands first. */
public final class ListingEnvelopes {

    private static final int PAGE = 50;

    /** So long the manifest may be on its way behind the parts. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Duration LAST_DAYS = Duration.ofDays(30);

    private final HandedIns handedIns;
    private final Pages pages;
    private final ReadingPapers reading;
    private final PaperStore store;
    private final Clock clock;

    public ListingEnvelopes(HandedIns handedIns, Pages pages, ReadingPapers reading, PaperStore store, Clock clock) {
        this.handedIns = handedIns;
        this.pages = pages;
        this.reading = reading;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param callBack parts without a manifest: the attention broke off
     * @param more whether there are others behind these; they come up as these are settled
     */
    public record Listed(List<Envelope> waiting, List<Envelope> callBack, boolean more) {}

    public Listed all() {
        var waiting = handedIns.waiting(PAGE + 1);
        var callBack = handedIns.incomplete(clock.instant().minus(PATIENCE), PAGE + 1);
        return new Listed(first(waiting), first(callBack), waiting.size() > PAGE || callBack.size() > PAGE);
    }

    private static List<Envelope> first(List<Envelope> found) {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    public record Opened(Envelope envelope, Inside inside, Map<UUID, PageState> pages) {}

    public Result<Opened> open(UUID envelope) {
        return handedIns
                .of(envelope)
                .map(found -> Result.done(new Opened(found, handedIns.inside(envelope), pages.of(envelope))))
                .orElse(Result.refused(HANDIN_UNKNOWN));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Sound(String mediaType, byte[] bytes) {}

    public Result<Sound> note(UUID envelope, UUID note) {
        return handedIns
                .note(envelope, note)
                .map(found -> Result.done(new Sound(found.mediaType(), store.get(found.sha256()))))
                .orElse(Result.refused(HANDIN_UNKNOWN));
    }

    /** Only of what is an envelope: the papers of an attention that an agent held are hers. */
    public Result<PagePicture> page(UUID envelope, UUID page, Part part) {
        return handedIns.of(envelope).isPresent()
                ? reading.ofCase(envelope, page, part)
                : Result.refused(HANDIN_UNKNOWN);
    }

    /** For its operator, who reads the radicado out to whoever brings the code. */
    public List<HandedIns.Coded> atKiosk(UUID kiosk) {
        return handedIns.atKiosk(kiosk, clock.instant().minus(LAST_DAYS), PAGE);
    }
}
