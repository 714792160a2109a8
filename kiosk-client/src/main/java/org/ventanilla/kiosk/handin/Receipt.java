package org.ventanilla.kiosk.handin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.Manifest.Item;

/**
 * What stands on the paper that she takes home.
 *
 * @param items pages and notes; a preview is no thing of its own
 * @param words the lines that are signed
 */
public record Receipt(
        String code, Place place, String givenText, List<Item> items, boolean typed, String words, String signature) {

    public @Nullable String trackUrl() {
        return place.trackPage() == null ? null : place.trackPage() + "?radicado=" + code;
    }
}
