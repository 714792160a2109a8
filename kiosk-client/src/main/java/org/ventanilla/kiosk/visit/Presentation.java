package org.ventanilla.kiosk.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words;

/** What she said yes to, but for the parts themselves, which lie sealed already. */
public record Presentation(
        UUID session,
        String phone,
        Words.Service service,
        Consent consent,
        @Nullable String matter,
        boolean typedByOperator) {}
