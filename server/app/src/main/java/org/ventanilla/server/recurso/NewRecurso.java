package org.ventanilla.server.recurso;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * «No estoy de acuerdo», as the agent wrote it down.
 *
 * @param about the radicado of the case whose answer she does not accept
 * @param appeal if we do not change it, the Superintendencia shall look at it
 * @param object what she wants
 * @param disputed what of the bill she does not accept, in pesos; null means all of it
 * @param paymentSeen she showed the payment of the rest
 * @param confirmedBy the question to which she said yes; null when she could not be asked
 */
public record NewRecurso(
        String about,
        boolean appeal,
        String object,
        @Nullable String reasons,
        @Nullable String invoice,
        @Nullable Long disputed,
        boolean paymentSeen,
        @Nullable UUID confirmedBy,
        @Nullable List<UUID> pages) {}
