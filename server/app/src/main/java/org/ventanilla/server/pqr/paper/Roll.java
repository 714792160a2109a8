package org.ventanilla.server.pqr.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ventanilla.server.paper.Canvas;
import org.ventanilla.server.paper.Fonts;
import org.ventanilla.server.paper.Line;
import org.ventanilla.server.paper.PdfA;
import org.ventanilla.server.paper.Qr;
import org.ventanilla.server.paper.Style;
import org.ventanilla.server.pqr.Constancia;

/** On the roll of a thermal printer: one page, as long as it needs to be, black only. */
final class Roll {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 80 * MILLIMETRE;
    private static final float LEFT = 4 * MILLIMETRE;
    private static final float PRINTABLE = 72 * MILLIMETRE;
    private static final float QR = 40 * MILLIMETRE;

    private final Constancia constancia;
    private final Fonts fonts;
    private final List<Line> lines = new ArrayList<>();

    private Roll(Constancia constancia, Fonts fonts) {
        this.constancia = constancia;
        this.fonts = fonts;
    }

    static byte[] pdf(Constancia constancia) {
        return PdfA.of(Paper.about(constancia), (document, fonts) -> new Roll(constancia, fonts).draw(document));
    }

    private void draw(PDDocument document) {
        number();
        dates();
        code();
        constancia.items().forEach(item -> item(item.label(), item.lines()));
        end();
        try (var canvas = new Canvas(document, fonts, new PDRectangle(WIDTH, Line.heightOf(lines)))) {
            var top = 0f;
            for (var line : lines) {
                line.mark().put(canvas, top);
                top += line.height();
            }
        }
    }

    private void number() {
        gap(14);
        centred(black(true, 10), constancia.issuer().entity());
        gap(4);
        centred(black(true, 15), "Constancia de radicación");
        rule();
        var parts = Groups.of(constancia.radicado());
        centred(black(false, 10), "Su radicado");
        centred(black(true, 21), parts.series());
        centred(black(true, 38), parts.number());
        centred(black(false, 10), "Dígito de control: " + constancia.radicado().checkDigit());
        rule();
    }

    private void dates() {
        centred(black(false, 11), "Decidimos a más tardar el");
        centred(black(true, 16), constancia.due());
        gap(4);
        centred(black(false, 10), "Avisarle puede tardar más.");
        centred(black(false, 10), "Vuelva o llame desde el");
        centred(black(true, 10), constancia.comeBack() + ".");
    }

    private void code() {
        lines.add(new Line(QR, (canvas, top) -> canvas.qr(Qr.of(constancia.trackUrl()), (WIDTH - QR) / 2, top, QR)));
        centred(black(false, 10), "Para ver cómo va, lea el código con un celular. O entre a:");
        centred(black(false, 9), constancia.issuer().page());
        centred(black(false, 10), "O llame:");
        centred(black(true, 12), constancia.issuer().phoneLine());
        rule();
    }

    private void item(String label, List<String> texts) {
        left(black(true, 9), label);
        texts.forEach(text -> left(black(false, 10.5f), text));
        gap(6);
    }

    private void end() {
        if (!constancia.missing().isEmpty()) {
            item("Falta", List.of(constancia.missing() + ".", "Puede darlo después. La solicitud ya quedó radicada."));
        }
        rule();
        centred(black(true, 15), "Gratis. No pague a nadie.");
        gap(2);
        centred(black(false, 10), constancia.radicado().text());
        gap(18);
    }

    private void left(Style style, String words) {
        fonts.wrapped(style, words, PRINTABLE).forEach(line -> lines.add(Line.text(style, LEFT, line)));
    }

    private void centred(Style style, String words) {
        fonts.wrapped(style, words, PRINTABLE)
                .forEach(line -> lines.add(Line.text(style, (WIDTH - fonts.width(style, line)) / 2, line)));
    }

    private void rule() {
        gap(7);
        lines.add(new Line(1, (canvas, top) -> canvas.box(LEFT, top, PRINTABLE, 1, Color.BLACK)));
        gap(7);
    }

    private void gap(float height) {
        lines.add(Line.gap(height));
    }

    /** A thermal printer knows no grey. */
    private static Style black(boolean bold, float size) {
        return new Style(bold, size, Color.BLACK);
    }
}
