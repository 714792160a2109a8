package org.ventanilla.server.pqr;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common;
import org.ventanilla.contract.HubViews;

/** The cases on file. */
public interface Pqrs {

    /** The last one filed in this attention. */
    Optional<Common.FiledPqr> filedIn(UUID session);

    /** The newest first. The object only for a verified person: {@code Disclosure.maySeeContent}. */
    List<HubViews.EarlierPqr> earlier(String accountOrDocument, boolean withObject);
}
