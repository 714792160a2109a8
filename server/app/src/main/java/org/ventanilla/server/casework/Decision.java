package org.ventanilla.server.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** @param answer the radicado of the paper that goes out; null only where a case came from another system without one */
public record Decision(@Nullable Radicado answer, Instant at, Respuesta respuesta) {}
