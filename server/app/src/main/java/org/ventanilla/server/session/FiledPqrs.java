package org.ventanilla.server.session;

import java.util.UUID;

/** Asked of a later feature: was a PQR filed in this attention? */
public interface FiledPqrs {

    boolean anyIn(UUID session);
}
