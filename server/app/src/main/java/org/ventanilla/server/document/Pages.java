package org.ventanilla.server.document;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Common;

/** The pages handed in during an attention. */
public interface Pages {

    /** In the order of their numbers. */
    Map<UUID, Common.PageState> of(UUID session);
}
