package org.ventanilla.kiosk.visit;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk.KioskBack;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromPage.PageMatter;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;

/**
 * The link is back and her agent has held on: she is with the agent again and nobody has pressed anything. What she recorded and showed
 * travels under the same attention anyway; what she wrote is said in the call.
 */
final class ComingBack {
    private static final int LONGEST_LINE = 1_000;

    private final Supplier<UUID> ids;

    ComingBack(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Only on the server's own word, which is new after an outage; what it said before means nothing. Not once she has pressed ✔: what
     * she hands in is on its way to being sealed.
     */
    Turn heldStill(Visit visit) {
        if (!(visit.stage() instanceof Depositing depositing) || depositing.presenting() != null) {
            return Turn.to(visit);
        }
        KioskSession shown = LosingTheLink.shown(visit, depositing);
        return shown != null && shown.state() == SessionState.IN_ATTENTION
                ? toTheAgent(visit, depositing.before(), depositing.deposit().matter())
                : Turn.to(visit);
    }

    private Turn toTheAgent(Visit visit, Attending before, @Nullable String matter) {
        Attending now = before.having(before.notes().backInCall());
        Send back = new Send(new KioskBack(ids.get(), before.session(), missed(before)));
        return Turn.to(visit, back).then(there -> wrote(there, now, matter));
    }

    /** What she said since the server was last heard; of the rest the agent knows. */
    private static int missed(Attending before) {
        KioskSession last = before.last();
        Set<UUID> known =
                last == null || last.notes() == null ? Set.of() : last.notes().keySet();
        return (int) before.notes().kept().stream()
                .filter(note -> !known.contains(note.id()))
                .count();
    }

    /** Her page sends what stood in the field when the call came over it. */
    @Nullable Turn typed(Visit visit, PageMatter said) {
        if (!(visit.stage() instanceof Attending attending)) {
            return null;
        }
        if (said.text().length() > WithoutLink.LONGEST_MATTER) {
            return Turn.refused(visit, said.id(), ProblemCode.MESSAGE_MALFORMED);
        }
        String text = said.text().isBlank() ? null : said.text().strip();
        return wrote(visit, attending, text).answered(said.id());
    }

    /** The agent reads what is new in it. */
    private Turn wrote(Visit visit, Attending attending, @Nullable String matter) {
        String news = matter == null ? "" : news(attending, matter);
        Effect[] lines = IntStream.iterate(0, at -> at < news.length(), at -> at + LONGEST_LINE)
                .mapToObj(at -> news.substring(at, Math.min(news.length(), at + LONGEST_LINE)))
                .map(line -> new Send(new KioskChat(ids.get(), attending.session(), line)))
                .toArray(Effect[]::new);
        return Turn.to(visit.at(attending.typing(matter)), lines);
    }

    private static String news(Attending attending, String matter) {
        Set<String> known = attending.typed().stream().flatMap(String::lines).collect(Collectors.toSet());
        return matter.lines()
                .filter(line -> !line.isBlank() && !known.contains(line))
                .collect(Collectors.joining("\n"));
    }
}
