package org.ventanilla.server.counter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ventanilla.server.platform.InvalidConfig;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What an agent may decide alone while the person is there, and how: a setting of the utility, because it takes the second
 * person out of the answer.
 */
public record SpotRules(Map<Kind, Set<Respuesta>> allowed) {

    /** What can be said at once. To send it on or to archive it is for who studies it. */
    private static final Set<Respuesta> AT_ONCE =
            EnumSet.of(Respuesta.ACCEDE, Respuesta.ACCEDE_PARCIALMENTE, Respuesta.NO_ACCEDE);

    private static final String NOTHING = "NONE";

    public SpotRules {
        allowed = Map.copyOf(allowed);
    }

    /**
     * Throws {@link InvalidConfig}.
     *
     * @param setting kinds with a space between them, each with the only answers it may have if not all:
     *     {@code INFORMACION PETICION RECLAMACION:ACCEDE}; or {@code NONE}
     */
    public static SpotRules read(String setting) {
        var allowed = new EnumMap<Kind, Set<Respuesta>>(Kind.class);
        try {
            for (var rule : setting.strip().split("\\s+")) {
                if (!rule.equals(NOTHING)) {
                    read(List.of(rule.split("[:,]")), allowed);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidConfig(List.of("VENTANILLA_SPOT is not like INFORMACION PETICION RECLAMACION:ACCEDE"));
        }
        return new SpotRules(allowed);
    }

    private static void read(List<String> rule, Map<Kind, Set<Respuesta>> allowed) {
        var kind = Kind.valueOf(rule.getFirst());
        var only = EnumSet.noneOf(Respuesta.class);
        rule.stream().skip(1).map(Respuesta::valueOf).forEach(only::add);
        // A recurso is never decided by whoever received it.
        if (kind.isRecurso() || !AT_ONCE.containsAll(only)) {
            throw new IllegalArgumentException(String.join(":", rule));
        }
        allowed.put(kind, only.isEmpty() ? AT_ONCE : only);
    }

    /** In their own order; none where it waits for who studies it. */
    Set<Respuesta> of(Kind kind) {
        return allowed.getOrDefault(kind, Set.of());
    }

    boolean allow(Kind kind, Respuesta respuesta) {
        return of(kind).contains(respuesta);
    }
}
