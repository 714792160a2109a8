package org.ventanilla.server.pqr;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.FiledPqr;
import org.ventanilla.contract.HubViews.EarlierPqr;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;

/** Cases as the two sides of an attention see them; the dates in the words that paper and voice use too. */
public final class PqrsInWords implements Pqrs {

    private final Cases cases;
    private final Issuer issuer;

    public PqrsInWords(Cases cases, Issuer issuer) {
        this.cases = cases;
        this.issuer = issuer;
    }

    @Override
    public Optional<FiledPqr> filedIn(UUID session) {
        var filed = cases.filedIn(session);
        return filed.isEmpty() ? Optional.empty() : Optional.of(filed(filed.getLast()));
    }

    @Override
    public List<EarlierPqr> earlier(String accountOrDocument, boolean withObject) {
        var number = Petition.number(accountOrDocument);
        return number == null
                ? List.of()
                : cases.ofPerson(number).stream()
                        .map(filed -> earlier(filed, withObject))
                        .toList();
    }

    public FiledPqr filed(PqrRadicada filed) {
        var radicado = filed.radicado();
        return new FiledPqr(
                radicado.text(),
                radicado.checkDigit(),
                filed.at(),
                date(filed) + ", " + SpanishDates.clock(filed.at()),
                filed.pqr().due(),
                SpanishDates.withoutYear(filed.pqr().due()),
                issuer.trackUrl(radicado));
    }

    private static EarlierPqr earlier(PqrRadicada filed, boolean withObject) {
        var pqr = filed.pqr();
        return new EarlierPqr(
                filed.radicado().text(),
                pqr.state().word(),
                date(filed),
                pqr.state().isDecided()
                        ? pqr.state().sentence()
                        : "Decidimos a más tardar el " + SpanishDates.withoutYear(pqr.due()) + ".",
                withObject ? pqr.content().object() : null);
    }

    private static String date(PqrRadicada filed) {
        return SpanishDates.withYear(Bogota.dateOf(filed.at()));
    }
}
