package org.ventanilla.server.expediente;

import java.util.List;
import java.util.UUID;

/** The cases that make one file. */
public interface Family {

    /** The recursos against a case, in their order; usually one or none. */
    List<UUID> recursosAgainst(UUID pqr);
}
