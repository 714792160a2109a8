package org.ventanilla.server.pqr.store;

import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Reception;

/** A row of the joined tables as a case. */
public final class CaseRow {

    /** Every column of a case; a {@code where} follows. */
    public static final String CASES = """
            select r.direction, r.year, r.number, r.at, p.*,
              c.object, c.reasons, c.name, c.document, c.account, c.address, c.email, c.representative,
              c.disputed, c.disputed_invoice,
              array(select page || ' ' || number || ' ' || kind || case when joined_at is null then '' else ' later' end
                from pqr_annex where pqr = p.id order by number, page)
                as annexes
            from pqr p join radicado r on r.pqr = p.id and r.direction = 'ENT' join pqr_content c on c.pqr = p.id
            """;

    private CaseRow() {}

    public static PqrRadicada radicada(Row row) {
        return new PqrRadicada(
                new Radicado(
                        Direction.valueOf(row.getString("direction")),
                        row.getInteger("year"),
                        row.getInteger("number")),
                Db.instant(row, "at"),
                pqr(row));
    }

    private static Pqr pqr(Row row) {
        return new Pqr(
                row.getUUID("id"),
                row.getUUID("session"),
                Kind.valueOf(row.getString("kind")),
                Service.valueOf(row.getString("service")),
                row.getString("causal"),
                new Presentation(Db.instant(row, "presented_at"), row.getLocalDate("effective")),
                row.getInteger("term_days"),
                row.getString("term_citation"),
                row.getLocalDate("due"),
                CaseState.of(row.getString("state")),
                row.getString("area"),
                reception(row),
                content(row),
                Arrays.stream(row.getArrayOfStrings("missing"))
                        .map(Content.Missing::valueOf)
                        .toList(),
                Arrays.stream(row.getArrayOfStrings("annexes"))
                        .map(CaseRow::annex)
                        .toList(),
                row.getUUID("about"),
                row.getString("language"));
    }

    private static Reception reception(Row row) {
        return new Reception(
                row.getUUID("agent"),
                row.getString("official"),
                row.getUUID("kiosk"),
                row.getString("place"),
                row.getString("municipality"),
                Reception.How.valueOf(row.getString("received_how")));
    }

    private static Content content(Row row) {
        return new Content(
                row.getString("object"),
                row.getString("reasons"),
                row.getString("name"),
                row.getString("document"),
                row.getString("account"),
                row.getString("address"),
                row.getString("email"),
                row.getString("representative"),
                row.getLong("disputed"),
                row.getString("disputed_invoice"));
    }

    static Annex annex(String text) {
        var part = text.split(" ");
        return new Annex(
                UUID.fromString(part[0]), Integer.parseInt(part[1]), PaperKind.valueOf(part[2]), part.length > 3);
    }
}
