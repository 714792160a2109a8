package org.ventanilla.server.pqr;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;

/**
 * What the agent asks to file, as she typed it.
 *
 * @param pages which of the pages handed in go with it; null means all of them
 * @param language the code of the native language in which it was said; null is Spanish
 * @param disputed the sum that she does not accept, in pesos: billing must not suspend the service for it
 * @param disputedInvoice which bill it is of; null is the account as a whole
 */
public record NewPqr(
        Kind kind,
        Service service,
        @Nullable String causal,
        String object,
        @Nullable String reasons,
        @Nullable String name,
        @Nullable String document,
        @Nullable String account,
        @Nullable String address,
        @Nullable String email,
        @Nullable String representative,
        @Nullable List<UUID> pages,
        @Nullable String language,
        @Nullable Long disputed,
        @Nullable String disputedInvoice) {

    /** Nothing in dispute. */
    public NewPqr(
            Kind kind,
            Service service,
            @Nullable String causal,
            String object,
            @Nullable String reasons,
            @Nullable String name,
            @Nullable String document,
            @Nullable String account,
            @Nullable String address,
            @Nullable String email,
            @Nullable String representative,
            @Nullable List<UUID> pages,
            @Nullable String language) {
        this(
                kind,
                service,
                causal,
                object,
                reasons,
                name,
                document,
                account,
                address,
                email,
                representative,
                pages,
                language,
                null,
                null);
    }
}
