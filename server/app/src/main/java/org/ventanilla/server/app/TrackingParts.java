package org.ventanilla.server.app;

import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.answer.ReadingAnswer;
import org.ventanilla.server.document.CasePapers;
import org.ventanilla.server.notification.message.Carrier;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.tracking.CaseCopies;
import org.ventanilla.server.tracking.Codes;
import org.ventanilla.server.tracking.Following;
import org.ventanilla.server.tracking.OpeningPapers;
import org.ventanilla.server.tracking.OwnPapers;
import org.ventanilla.server.tracking.SendingCode;
import org.ventanilla.server.tracking.http.Lookups;
import org.ventanilla.server.tracking.http.OwnRoutes;
import org.ventanilla.server.tracking.http.Tracking;
import org.ventanilla.server.tracking.store.PgCodes;

/** Feature {@code tracking}, wired. */
final class TrackingParts {
    private final Tracking tracking;
    private final OwnRoutes own;
    private final Codes codes;

    TrackingParts(
            Platform on,
            AccessParts access,
            SessionParts session,
            DocumentParts document,
            PqrParts pqr,
            CaseworkParts casework,
            AnswerParts answer,
            HandInParts handin,
            Map<Channel, Carrier> carriers) {
        codes = new PgCodes(on.db());
        Lookups lookups = new Lookups(on.clock());
        tracking = new Tracking(
                new Following(pqr.cases, casework.files, handin.handedIns), pqr.issuer, lookups, on.clock());
        OwnPapers papers = new OwnPapers(
                casework.files,
                new Copies(casework, answer.reading, document.casePapers),
                session.phones,
                pqr.issuer,
                pqr.catalogue,
                pqr.days,
                pqr.constanciaItems);
        own = new OwnRoutes(
                new SendingCode(
                        pqr.cases,
                        session.phones,
                        codes,
                        carriers,
                        access.throttle,
                        on.config().entity(),
                        on.clock()),
                new OpeningPapers(papers, codes, access.throttle, on.clock()),
                papers,
                lookups,
                pqr.issuer,
                on.config().origin(),
                on.config().https());
    }

    /** The features below, asked for one case's bytes. */
    private record Copies(CaseworkParts casework, ReadingAnswer answers, CasePapers papers) implements CaseCopies {
        @Override
        public Optional<byte[]> answer(UUID pqr) {
            return answers.signed(pqr) instanceof Result.Done<ReadingAnswer.Signed> signed
                    ? Optional.of(signed.value().pdf())
                    : Optional.empty();
        }

        @Override
        public Optional<byte[]> papers(UUID pqr) {
            return casework.files
                    .byId(pqr)
                    .flatMap(file -> papers.pdf(
                            file.pqr().session(),
                            file.pqr().annexes().stream()
                                    .map(annex -> annex.page())
                                    .toList()));
        }
    }

    void mount(Router router) {
        tracking.mount(router);
        own.mount(router);
    }

    void forget(Instant now) {
        codes.forget(now);
    }
}
