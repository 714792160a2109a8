package org.ventanilla.kiosk.spool;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

/**
 * What lies in a spool, counted. {@code parts} and {@code bytes} are of what is here and nowhere else; the other counts are of sheets, as
 * people count: a page and its preview are one, and what has no sheet of its own counts as one of its attention.
 *
 * @param attentions of which something waits
 * @param oldest since when the oldest of it waits, by this computer's clock
 * @param travelling of those that wait
 */
public record Tally(
        int parts,
        long bytes,
        int attentions,
        int waiting,
        @Nullable Instant oldest,
        int travelling,
        int received,
        int refused,
        int missing) {
    private static final Set<Kind> BESIDES = EnumSet.of(Kind.PREVIEW, Kind.MANIFEST, Kind.FORM);

    /** A clock that was a whole year wrong says nothing of ages. */
    private static final Duration OLDEST = Duration.ofDays(365);

    /** @param moves whether something of this part went just now */
    static Tally of(List<Piece> pieces, Predicate<UUID> moves) {
        List<Piece> kept = pieces.stream().filter(in(State.KEPT)).toList();
        return new Tally(
                kept.size(),
                kept.stream().mapToLong(Piece::bytes).sum(),
                (int) kept.stream()
                        .map(piece -> piece.name().envelope())
                        .distinct()
                        .count(),
                sheets(kept, piece -> true),
                kept.stream().map(Piece::since).min(Comparator.naturalOrder()).orElse(null),
                sheets(kept, piece -> moves.test(piece.name().part())),
                sheets(pieces, in(State.RECEIVED).and(piece -> !BESIDES.contains(piece.kind()))),
                sheets(pieces, in(State.REFUSED)),
                sheets(pieces, in(State.MISSING)));
    }

    /** How long the oldest waits. The clock may have been set since: never negative, and never more than a year. */
    public Optional<Duration> age(Instant now) {
        return Optional.ofNullable(oldest)
                .map(since -> Duration.between(since, now))
                .map(age -> age.isNegative() ? Duration.ZERO : age.compareTo(OLDEST) > 0 ? OLDEST : age);
    }

    private static Predicate<Piece> in(State state) {
        return piece -> piece.state() == state;
    }

    private static int sheets(List<Piece> pieces, Predicate<Piece> which) {
        Map<UUID, Integer> ofEach = new HashMap<>();
        pieces.stream()
                .filter(which)
                .forEach(piece ->
                        ofEach.merge(piece.name().envelope(), BESIDES.contains(piece.kind()) ? 0 : 1, Integer::sum));
        return ofEach.values().stream().mapToInt(sheets -> Math.max(1, sheets)).sum();
    }
}
