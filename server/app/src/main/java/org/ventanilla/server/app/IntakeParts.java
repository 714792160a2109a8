package org.ventanilla.server.app;

import org.ventanilla.server.intake.Accounting;
import org.ventanilla.server.intake.Envelopes;
import org.ventanilla.server.intake.HandingOn;
import org.ventanilla.server.intake.RotatingKeys;
import org.ventanilla.server.intake.SealKeys;
import org.ventanilla.server.intake.TakingCarried;
import org.ventanilla.server.intake.TakingIn;
import org.ventanilla.server.intake.TryingAgain;
import org.ventanilla.server.intake.http.IntakeRoutes;
import org.ventanilla.server.intake.store.PgTaken;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code intake}, wired. */
final class IntakeParts {
    final TakingIn taking;
    final TakingCarried carried;

    private final IntakeRoutes routes;

    IntakeParts(Platform on, AccessParts access, UploadParts upload, DocumentParts document, Envelopes envelopes) {
        var taken = new PgTaken(on.db());
        var keys = SealKeys.in(on.config().sealKeys(), on.config().paperKey());
        taking = new TakingIn(upload.received, new HandingOn(keys, document.receiving, envelopes), taken, on.clock());
        carried = new TakingCarried(access.devices, upload.whole, taking, taken);
        routes = new IntakeRoutes(
                keys,
                new Accounting(taken, on.config().inBackupAfter(), on.clock()),
                new RotatingKeys(keys, on.transactions(), on.events()),
                new TryingAgain(taken, taking),
                access.staffAuth,
                access.kioskAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
