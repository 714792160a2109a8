package org.ventanilla.server.customer;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.HubViews;
import org.ventanilla.contract.Words;

/**
 * Who sits at the kiosk, as the agent may see her.
 *
 * @param account as billing writes it or, where billing does not know it, as she said it
 * @param document as she said it or, without that, the account holder's; to look for her earlier PQRs, never to be shown
 * @param own her own cédula, as she said it or because she is the holder; null while nobody asked her
 * @param card already masked for this identity
 */
public record Identified(
        Words.Identity identity,
        @Nullable String account,
        @Nullable String document,
        @Nullable String own,
        HubViews.CustomerCard card) {}
