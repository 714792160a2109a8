package org.ventanilla.server.recurso;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado;

/** The recursos. */
public interface Recursos {

    void add(Recurso recurso);

    Optional<Recurso> of(UUID pqr);

    /** The first that attacked this case. */
    Optional<Radicado> firstAbout(UUID about);

    /** Those whose answer was notified while the case they attack still waits for it; their own cases. */
    List<UUID> unsettled(int most);

    void sentToSspd(UUID pqr, LocalDate on, String guide);

    void queja(UUID pqr, LocalDate on, boolean late);
}
