package org.ventanilla.kiosk.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.MergePatch;
import org.ventanilla.contract.ToKiosk.Change;
import org.ventanilla.contract.ToKiosk.KioskSnapshot;
import org.ventanilla.contract.Wire;

/** The server's view, kept up by its numbered changes. */
final class ServerCopy {
    private @Nullable JsonNode view;
    private long seq;

    KioskView take(KioskSnapshot snapshot) {
        view = Wire.tree(snapshot.view());
        seq = snapshot.seq();
        return snapshot.view();
    }

    /** Empty when a change was missed: what comes is worth nothing until the next snapshot. */
    Optional<KioskView> apply(Change change) throws Wire.MalformedMessage {
        if (view == null || change.seq() != seq + 1) {
            view = null;
            return Optional.empty();
        }
        view = MergePatch.apply(view, change.patch());
        seq = change.seq();
        return Optional.of(Wire.read(view, KioskView.class));
    }
}
