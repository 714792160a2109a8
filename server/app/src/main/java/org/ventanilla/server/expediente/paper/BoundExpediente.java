package org.ventanilla.server.expediente.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.expediente.Expediente;
import org.ventanilla.server.expediente.ExpedientePaper;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;
import org.ventanilla.server.paper.PdfA;
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.paper.Table;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Kind;

/** Writes the index, whose own length shifts what it tells, and binds all behind it. */
public final class BoundExpediente implements ExpedientePaper {

    private static final List<String> HEADS = List.of("", "Pieza", "Número", "Fecha", "Folios", "SHA-256");
    private static final List<Float> SHARES = List.of(0.5f, 4f, 2.6f, 1.7f, 1.1f, 4.2f);

    private final Issuer issuer;

    public BoundExpediente(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public byte[] bind(Expediente expediente) {
        var pieces = new ArrayList<Leaves>();
        try {
            for (var piece : expediente.pieces()) {
                pieces.add(Leaves.of(piece, head()));
            }
            var guess = pages(index(expediente, pieces, 1));
            try (var index = Book.open(index(expediente, pieces, guess))) {
                return PdfA.of(
                        about(expediente),
                        (book, fonts) -> Book.bind(
                                book, fonts, expediente.asked().radicado().text(), index, pieces));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pieces.forEach(BoundExpediente::close);
        }
    }

    /** @param own how many leaves the index itself takes; the numbers are as wide whatever they are */
    private byte[] index(Expediente expediente, List<Leaves> pieces, int own) {
        var asked = expediente.asked();
        return new Letter(
                        about(expediente),
                        head(),
                        "Expediente " + asked.radicado(),
                        when(expediente.made()),
                        new Letter.Code(issuer.trackUrl(asked.radicado()), "El caso"),
                        null)
                .pdf(prose -> {
                    prose.title(title(asked));
                    expediente.cases().forEach(file -> facts(prose, file));
                    prose.heading("Índice");
                    prose.table(new Table(HEADS, SHARES, rows(pieces, own)));
                    prose.gap(4);
                    prose.small(
                            "El SHA-256 es el de cada pieza como se guarda. Las piezas firmadas van además completas,"
                                    + " como archivos adjuntos de este PDF: su firma se comprueba en ellas.");
                });
    }

    private static String title(CaseFile asked) {
        return asked.pqr().kind() == Kind.REPOSICION_APELACION
                ? "Expediente para la Superintendencia de Servicios Públicos Domiciliarios"
                : "Expediente del caso";
    }

    private static void facts(Prose prose, CaseFile file) {
        var pqr = file.pqr();
        prose.labelled(
                file.radicado().text(),
                pqr.kind().word() + ". " + or(pqr.content().name(), "Sin nombre") + ". Cuenta "
                        + or(pqr.content().account(), "ninguna") + ".\n"
                        + file.state().word() + ". Presentada el "
                        + day(pqr.presentation().effective()) + ". Plazo: "
                        + day(file.dates().decide().by())
                        + ".\nDecidida: " + day(file.dates().decide().on()) + ". Citada: "
                        + day(file.dates().cite().on()) + ". Notificada: "
                        + day(file.dates().notice().on()) + ".");
    }

    private static List<List<String>> rows(List<Leaves> pieces, int own) {
        var rows = new ArrayList<List<String>>();
        var next = own + 1;
        for (var leaves : pieces) {
            var last = next + leaves.count() - 1;
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    leaves.piece.title(),
                    leaves.piece.number(),
                    Bogota.dateOf(leaves.piece.at()).toString(),
                    leaves.count() == 1 ? String.valueOf(next) : next + "–" + last,
                    leaves.sha256));
            next = last + 1;
        }
        return rows;
    }

    private Letterhead head() {
        return new Letterhead(issuer.entity(), issuer.phoneLine(), issuer.page());
    }

    private About about(Expediente expediente) {
        return new About("Expediente " + expediente.asked().radicado(), issuer.entity(), expediente.made());
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Book.open(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String when(Instant at) {
        return SpanishDates.withYear(Bogota.dateOf(at)) + ", " + SpanishDates.clock(at);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "no" : day.toString();
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }

    private static void close(Leaves leaves) {
        try {
            leaves.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
