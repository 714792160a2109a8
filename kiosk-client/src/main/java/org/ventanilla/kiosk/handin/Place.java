package org.ventanilla.kiosk.handin;

import org.jspecify.annotations.Nullable;

/**
 * Where a paper was made.
 *
 * @param trackPage where a code is followed, as the server last said; better no address than a wrong one
 */
public record Place(
        String name,
        String municipality,
        String phoneLine,
        @Nullable String trackPage) {}
