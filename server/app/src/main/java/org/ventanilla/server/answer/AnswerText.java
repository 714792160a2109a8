package org.ventanilla.server.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What somebody wrote: plain text, with the line breaks as typed.
 *
 * @param blocks only those that are written
 * @param rulings one for each thing she asked for
 * @param entity who decides it, when it is sent on; else null
 * @param withdrawn she took it back herself (Ley 1755/2015 art. 18), which is why it is archived; else null
 */
public record AnswerText(
        Map<Block, String> blocks,
        List<Ruling> rulings,
        @Nullable String entity,
        @Nullable Boolean withdrawn) {

    public AnswerText {
        blocks = blocks.entrySet().stream()
                .filter(entry -> entry.getKey().isWritten())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        rulings = List.copyOf(rulings);
    }

    public AnswerText(Map<Block, String> blocks, List<Ruling> rulings, @Nullable String entity) {
        this(blocks, rulings, entity, null);
    }

    public boolean tookBack() {
        return Boolean.TRUE.equals(withdrawn);
    }

    public String block(Block block) {
        return blocks.getOrDefault(block, "");
    }

    /**
     * The whole answer as the SUI counts it (column 11): when the decisions differ, she got a part. Empty while one is open, or
     * when they cannot stand in one answer (part of it sent on, part of it decided).
     */
    public Optional<Respuesta> respuesta() {
        Set<Respuesta> all = new TreeSet<>();
        for (var ruling : rulings) {
            if (ruling.respuesta() == null) {
                return Optional.empty();
            }
            all.add(Objects.requireNonNull(ruling.respuesta()));
        }
        return all.size() == 1 ? Optional.of(all.iterator().next()) : together(all);
    }

    private static Optional<Respuesta> together(Set<Respuesta> different) {
        if (Set.of(Respuesta.ACCEDE, Respuesta.ACCEDE_PARCIALMENTE, Respuesta.NO_ACCEDE)
                .containsAll(different)) {
            return different.isEmpty() ? Optional.empty() : Optional.of(Respuesta.ACCEDE_PARCIALMENTE);
        }
        return Set.of(Respuesta.CONFIRMA, Respuesta.MODIFICA, Respuesta.REVOCA).containsAll(different)
                ? Optional.of(Respuesta.MODIFICA)
                : Optional.empty();
    }

    /** All that was written, to look for it. */
    public String words() {
        return Stream.concat(
                        blocks.values().stream(),
                        rulings.stream().flatMap(ruling -> Stream.of(ruling.request(), ruling.reasons())))
                .collect(Collectors.joining(" "));
    }

    /** Words of a person are not for logs. */
    @Override
    public String toString() {
        return "AnswerText(***)";
    }
}
