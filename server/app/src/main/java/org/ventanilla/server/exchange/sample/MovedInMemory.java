package org.ventanilla.server.exchange.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.CaseStep;
import org.ventanilla.server.pqr.Radicado;

/** The year's cases while they are made; written to the database once, as they stand at its end. For one thread. */
final class MovedInMemory implements CaseFiles {

    private final Map<UUID, CaseFile> files = new LinkedHashMap<>();
    private final Map<UUID, List<CaseStep>> steps = new LinkedHashMap<>();

    void file(CaseFile file) {
        files.put(file.id(), file);
        steps.put(file.id(), new ArrayList<>());
    }

    /** In the order of their radicados. */
    List<CaseFile> all() {
        return List.copyOf(files.values());
    }

    CaseFile get(UUID pqr) {
        return Objects.requireNonNull(files.get(pqr));
    }

    @Override
    public Optional<CaseFile> of(Radicado radicado) {
        return files.values().stream()
                .filter(file -> file.radicado().equals(radicado))
                .findFirst();
    }

    @Override
    public Optional<CaseFile> byId(UUID pqr) {
        return Optional.ofNullable(files.get(pqr));
    }

    @Override
    public Optional<CaseFile> lock(UUID pqr) {
        return byId(pqr);
    }

    @Override
    public void save(CaseFile file, CaseStep step) {
        files.put(file.id(), file);
        Objects.requireNonNull(steps.get(file.id())).add(step);
    }

    @Override
    public List<CaseStep> steps(UUID pqr) {
        return steps.getOrDefault(pqr, List.of());
    }
}
