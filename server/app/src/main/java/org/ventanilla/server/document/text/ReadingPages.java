package org.ventanilla.server.document.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.document.PagePicture;
import org.ventanilla.server.document.Papers;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.session.Sessions;

/**
 * Reads pages that have arrived, one at a time, in a thread of its own: nothing waits for it, and what finds no room in the queue is
 * read after the next start. Identity cards are not read: who she is, is asked and seen.
 */
public final class ReadingPages {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingPages.class);
    private static final int MOST_WAITING = 200;
    private static final int LONGEST = 20_000;
    private static final int MOST_WORDS = 4_000;

    private final Optional<Reader> reader;
    private final Papers papers;
    private final ReadingPapers pictures;
    private final PageTexts texts;
    private final Predicate<String> knownAccount;
    private final Sessions sessions;
    private final Transactions transactions;
    private final EventLog log;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("reading-pages").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    public ReadingPages(
            Optional<Reader> reader,
            Papers papers,
            ReadingPapers pictures,
            PageTexts texts,
            Predicate<String> knownAccount,
            Sessions sessions,
            Transactions transactions,
            EventLog log) {
        this.reader = reader;
        this.papers = papers;
        this.pictures = pictures;
        this.texts = texts;
        this.knownAccount = knownAccount;
        this.sessions = sessions;
        this.transactions = transactions;
        this.log = log;
    }

    /** Later, and once; where there is no reader, never. */
    public void readLater(UUID session, UUID page) {
        if (reader.isEmpty()) {
            return;
        }
        worker.execute(() -> {
            try {
                read(session, page);
            } catch (RuntimeException fault) {
                LOG.atError().addKeyValue("page", page).setCause(fault).log("A page could not be read");
            }
        });
    }

    /** What waited when the server stopped, and what found no room. */
    public void catchUp() {
        if (reader.isPresent()) {
            texts.unread(MOST_WAITING).forEach(page -> readLater(page.session(), page.page()));
        }
    }

    void read(UUID session, UUID page) {
        var kind = papers.stored(page, Part.PAGE).map(Papers.Stored::kind);
        if (kind.isEmpty() || kind.get() == PaperKind.CEDULA || texts.isRead(page)) {
            return;
        }
        seen(session, page).ifPresent(read -> keep(session, page, read));
    }

    private Optional<Reading> seen(UUID session, UUID page) {
        return switch (pictures.ofCase(session, page, Part.PAGE)) {
            case Result.Done<PagePicture> done ->
                reader.flatMap(present -> present.words(done.value().bytes())).map(ReadingPages::bounded);
            case Result.Refused<PagePicture> refused -> Optional.empty();
        };
    }

    private static Reading bounded(Reading read) {
        var words = read.words().substring(0, Math.min(read.words().length(), LONGEST));
        return new Reading(
                words.replace("\0", ""),
                read.placed().stream().limit(MOST_WORDS).toList());
    }

    private void keep(UUID session, UUID page, Reading read) {
        var found = found(read.words());
        transactions.inTransaction(() -> {
            if (texts.add(session, page, read, found)) {
                log.append(event("PageRead", session, "system", page));
            }
            return Result.done();
        });
    }

    /** Of several accounts the one that billing knows; a misread digit makes one that nobody has. */
    private Map<FindingKind, String> found(String words) {
        var found = new EnumMap<FindingKind, String>(FindingKind.class);
        var accounts = Numbers.accounts(words);
        accounts.stream()
                .filter(knownAccount)
                .findFirst()
                .or(() -> accounts.stream().findFirst())
                .ifPresent(account -> found.put(FindingKind.CUENTA, account));
        Numbers.bills(words).stream().findFirst().ifPresent(bill -> found.put(FindingKind.RECIBO, bill));
        return found;
    }

    /** The agent says whether it is so. Said twice it is said once. */
    public Result<Void> answer(UUID session, UUID agent, UUID page, FindingKind kind, boolean yes) {
        var own = sessions.of(session);
        if (own.isEmpty()) {
            return Result.refused(ProblemCode.SESSION_UNKNOWN);
        }
        if (own.get().agent().filter(agent::equals).isEmpty()) {
            return Result.refused(ProblemCode.SESSION_OF_OTHER);
        }
        return transactions.inTransaction(() -> {
            if (texts.answer(session, page, kind, yes)) {
                log.append(event(yes ? "FindingConfirmed" : "FindingDenied", session, "staff:" + agent, page));
            }
            return Result.done();
        });
    }

    public void stop() {
        worker.shutdownNow();
    }

    private static Event event(String type, UUID session, String actor, UUID page) {
        return new Event(type, "session", session, actor, Map.of("page", page.toString()));
    }
}
