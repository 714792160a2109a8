package org.ventanilla.server.calendario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ventanilla.server.platform.WrongFile;

/**
 * The clocks of the law, T1 to T19, as data: a lawyer changes {@code clocks.csv} and no code. Immutable; any thread may
 * share it.
 */
public final class Clocks {

    private final Map<String, LegalClock> byId = new LinkedHashMap<>();

    Clocks(List<ClockRule> rules) {
        rules.stream()
                .collect(groupingBy(ClockRule::id, LinkedHashMap::new, toList()))
                .forEach((id, versions) -> byId.put(id, new LegalClock(id, versions)));
    }

    /** Those that came with the program. */
    public static Clocks ofTheLaw() {
        return new Clocks(ClocksFile.builtIn());
    }

    /** Those of a file that replaces ours whole. Throws {@link WrongFile}, which lists every problem. */
    public static Clocks in(Path file) {
        return new Clocks(ClocksFile.read(file));
    }

    /** The id is one that the code knows, so a wrong one is a fault. */
    public LegalClock clock(String id) {
        var clock = byId.get(id);
        if (clock == null) {
            throw new IllegalArgumentException("there is no clock " + id);
        }
        return clock;
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** "T1, T2, T3…", for a message. */
    public String ids() {
        return String.join(", ", byId.keySet());
    }

    public ClockRule on(String id, LocalDate day) {
        return clock(id).on(day);
    }

    public Collection<LegalClock> all() {
        return byId.values();
    }
}
