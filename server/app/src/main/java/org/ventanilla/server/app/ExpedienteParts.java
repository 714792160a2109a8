package org.ventanilla.server.app;

import java.util.List;
import org.ventanilla.server.expediente.ListingPresented;
import org.ventanilla.server.expediente.MakingExpediente;
import org.ventanilla.server.expediente.http.ExpedienteRoutes;
import org.ventanilla.server.expediente.paper.BoundExpediente;
import org.ventanilla.server.expediente.paper.PresentedSheets;
import org.ventanilla.server.expediente.pieces.AnswerPieces;
import org.ventanilla.server.expediente.pieces.FiledPieces;
import org.ventanilla.server.expediente.pieces.HistoryPieces;
import org.ventanilla.server.expediente.pieces.LetterPieces;
import org.ventanilla.server.expediente.pieces.ProofPieces;
import org.ventanilla.server.expediente.store.PgFamily;
import org.ventanilla.server.expediente.store.PgPresentations;
import org.ventanilla.server.expediente.store.PgProofs;
import org.ventanilla.server.expediente.store.PgRoute;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code expediente}, wired. */
final class ExpedienteParts {
    final MakingExpediente making;

    private final ExpedienteRoutes routes;

    ExpedienteParts(
            Platform on,
            AccessParts access,
            DocumentParts document,
            PqrParts pqr,
            CaseworkParts casework,
            AnswerParts answer,
            NotificationParts notification) {
        making = new MakingExpediente(
                casework.files,
                new PgFamily(on.db()),
                List.of(
                        new FiledPieces(
                                pqr.issuer,
                                pqr.catalogue,
                                pqr.days,
                                pqr.constanciaItems,
                                document.papers,
                                document.store),
                        new AnswerPieces(answer.reading),
                        new HistoryPieces(casework.files, new PgRoute(on.db()), access.people, pqr.issuer),
                        new LetterPieces(notification.acts, notification.printed),
                        new ProofPieces(new PgProofs(on.db()))),
                new BoundExpediente(pqr.issuer),
                answer.signing,
                on.transactions(),
                on.events(),
                on.clock());
        routes = new ExpedienteRoutes(
                making,
                new ListingPresented(
                        new PgPresentations(on.db()), pqr.voided, new PresentedSheets(pqr.issuer, on.clock())),
                access.staffAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
