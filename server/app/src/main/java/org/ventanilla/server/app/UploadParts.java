package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import org.ventanilla.server.upload.FollowingUploads;
import org.ventanilla.server.upload.OfferingUpload;
import org.ventanilla.server.upload.ReceivedParts;
import org.ventanilla.server.upload.Writers;
import org.ventanilla.server.upload.WritingUpload;
import org.ventanilla.server.upload.WritingWhole;
import org.ventanilla.server.upload.http.TusRoutes;
import org.ventanilla.server.upload.store.PgUploads;
import org.ventanilla.server.upload.store.UploadFolder;

/** Feature {@code upload}, wired. */
final class UploadParts {
    final FollowingUploads following;
    final ReceivedParts received;
    final WritingWhole whole;
    final Writers writers = new Writers();

    private final TusRoutes routes;

    UploadParts(Platform on, AccessParts access) {
        var uploads = new PgUploads(on.db());
        var files = new UploadFolder(on.config().uploads());
        following = new FollowingUploads(on.transactions(), uploads, files, writers, on.events(), on.clock());
        received = new ReceivedParts(uploads, files);
        var offering = new OfferingUpload(uploads, following, on.clock());
        var writing = new WritingUpload(on.transactions(), uploads, files, writers, following, on.clock());
        whole = new WritingWhole(offering, writing);
        routes = new TusRoutes(offering, following, writing, access.kioskAuth);
    }

    void mount(Router router) {
        routes.mount(router);
    }
}
