package org.ventanilla.server.tracking;

import static org.ventanilla.contract.ProblemCode.PAGE_UNKNOWN;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.ConstanciaItems;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.paper.Paper;
import org.ventanilla.server.session.Phones;

/**
 * What of a case belongs to its person. The answer only after she was notified of it: to read it here first would be a
 * notification that nobody recorded.
 */
public final class OwnPapers {

    /** Which paper; the name in its address. */
    public enum Which {
        CONSTANCIA("constancia"),
        RESPUESTA("respuesta"),
        PAPELES("papeles");

        private final String word;

        Which(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** @param answer false until she was told */
    public record Own(Radicado radicado, boolean answer, boolean papers) {}

    private final CaseFiles files;
    private final CaseCopies copies;
    private final Phones phones;
    private final Issuer issuer;
    private final Catalogue catalogue;
    private final BusinessDays days;
    private final ConstanciaItems items;

    public OwnPapers(
            CaseFiles files,
            CaseCopies copies,
            Phones phones,
            Issuer issuer,
            Catalogue catalogue,
            BusinessDays days,
            ConstanciaItems items) {
        this.files = files;
        this.copies = copies;
        this.phones = phones;
        this.issuer = issuer;
        this.catalogue = catalogue;
        this.days = days;
        this.items = items;
    }

    public Optional<Own> of(UUID pqr) {
        return files.byId(pqr)
                .map(file -> new Own(
                        file.radicado(),
                        file.notice() != null,
                        !file.pqr().annexes().isEmpty()));
    }

    public Result<byte[]> pdf(UUID pqr, Which which) {
        return files.byId(pqr)
                .flatMap(file -> switch (which) {
                    case CONSTANCIA -> Optional.of(Paper.A4_SHEET.pdf(constancia(file)));
                    case RESPUESTA -> file.notice() == null ? Optional.<byte[]>empty() : copies.answer(pqr);
                    case PAPELES -> copies.papers(pqr);
                })
                .map(Result::done)
                .orElse(Result.refused(PAGE_UNKNOWN));
    }

    /** "p***@example.co" */
    String contact(UUID pqr) {
        return files.byId(pqr)
                .flatMap(file -> Contact.of(
                        file.pqr().content().email(),
                        phones.find(file.pqr().session()).orElse(null)))
                .map(Contact::masked)
                .orElse("");
    }

    private Constancia constancia(CaseFile file) {
        var asked =
                Constancia.of(new PqrRadicada(file.radicado(), file.filedAt(), file.pqr()), issuer, catalogue, days);
        return file.notice() == null ? asked : asked.and(items.of(file.id()));
    }
}
