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

    private final List<Language> languages =
            Csv.rows("/catalogo/lenguas.csv").stream().map(Language::of).toList();

    /** A native language in which somebody may present a petition (Decreto 1166 de 2016). */
    public record Language(String code, String name) {
        static Language of(String[] column) {
            return new Language(column[0], column[1]);
        }
    }

    /** With the clocks that came with the program. */
    public Catalogue() {
        this(Clocks.ofTheLaw());
    }

    public Catalogue(Clocks clocks) {
        this(clocks, Map.of());
    }

    /** @param completed the utility's own causales, of the services that it has completed */
    public Catalogue(Clocks clocks, Map<Service, List<Causal>> completed) {
        this.clocks = clocks;
        Arrays.stream(Service.values())
                .forEach(service ->
                        causales.put(service, completed.containsKey(service) ? completed.get(service) : read(service)));
    }

    public List<Language> languages() {
        return languages;
    }

    /** Its name, or the code itself of one that the list lacks. */
    public String language(String code) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .map(Language::name)
                .findFirst()
                .orElse(code);
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
