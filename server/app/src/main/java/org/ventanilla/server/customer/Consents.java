package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common;

/**
 * What a person agreed to, kept as evidence (Ley 1581/2012 art. 9) with the version of the words she read. Said again, the
 * newer answer counts and the older one stays on record.
 */
public interface Consents {

    void give(UUID session, Common.Consent consent);

    Optional<Common.Consent> of(UUID session);
}
