package org.ventanilla.server.pqr;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.platform.Csv;

/** The rules that a lawyer may change without a release, from files ({@code catalogo/}). Read once; any thread may share it. */
public final class Catalogue {

    private static final String NO_GROUP = "Atención al usuario";

    private final Clocks clocks;
    private final Map<Service, List<Causal>> causales = new EnumMap<>(Service.class);

    /** With the clocks that came with the program. */
    public Catalogue() {
        this(Clocks.ofTheLaw());
    }

    public Catalogue(Clocks clocks) {
        this.clocks = clocks;
        Arrays.stream(Service.values()).forEach(service -> causales.put(service, read(service)));
    }

    public List<Causal> causales(Service service) {
        return causales.getOrDefault(service, List.of());
    }

    /** How long a case may take that was presented on that day; it keeps this rule. */
    public ClockRule term(Kind kind, LocalDate day) {
        return clocks.on(kind.clock(), day);
    }

    public Clocks clocks() {
        return clocks;
    }

    /** Who gets it first. */
    public String area(Service service, @Nullable String causal) {
        return causal(service, causal).map(known -> known.group().area()).orElse(NO_GROUP);
    }

    public Optional<Causal> causal(Service service, @Nullable String code) {
        return causales(service).stream()
                .filter(causal -> causal.code().equals(code))
                .findFirst();
    }

    private static List<Causal> read(Service service) {
        return Csv.rows("/catalogo/causales/" + service + ".csv").stream()
                .map(Causal::of)
                .toList();
    }
}
