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
        @Nullable String language) {}
