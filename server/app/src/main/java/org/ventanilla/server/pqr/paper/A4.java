package org.ventanilla.server.pqr.paper;

import static org.ventanilla.server.paper.Style.BRAND;
import static org.ventanilla.server.paper.Style.PALE;
import static org.ventanilla.server.paper.Style.QUIET;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ventanilla.server.paper.Canvas;
import org.ventanilla.server.paper.Fonts;
import org.ventanilla.server.paper.Line;
import org.ventanilla.server.paper.PageBreaks;
import org.ventanilla.server.paper.PdfA;
import org.ventanilla.server.paper.Qr;
import org.ventanilla.server.paper.Style;
import org.ventanilla.server.pqr.Constancia;

/** On A4: the number and its date above, the eight items below, on as many pages as her words need. */
final class A4 {

    private static final float LEFT = 51;
    private static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    private static final float TOP = 51;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 78;
    private static final float LABELS = 118;
    private static final float QR = 128;
    private static final float HEAD = 342;

    private static final Style LABEL = Style.bold(10.5f).in(QUIET);
    private static final Style VALUE = Style.regular(11.5f);

    private final Constancia constancia;
    private final PDDocument document;
    private final Fonts fonts;

    private A4(Constancia constancia, PDDocument document, Fonts fonts) {
        this.constancia = constancia;
        this.document = document;
        this.fonts = fonts;
    }

    static byte[] pdf(Constancia constancia) {
        return PdfA.of(Paper.about(constancia), (document, fonts) -> new A4(constancia, document, fonts).draw());
    }

    private void draw() {
        var pages = PageBreaks.of(items(), BOTTOM - HEAD, BOTTOM - TOP);
        for (int number = 0; number < pages.size(); number++) {
            try (var canvas = new Canvas(document, fonts, PDRectangle.A4)) {
                var top = number == 0 ? head(canvas) : TOP;
                for (var line : pages.get(number)) {
                    line.mark().put(canvas, top);
                    top += line.height();
                }
                foot(canvas, number + 1, pages.size());
            }
        }
    }

    private float head(Canvas canvas) {
        canvas.text(Style.bold(12).in(BRAND), LEFT, 60, constancia.issuer().entity());
        canvas.text(Style.bold(24), LEFT, 92, "Constancia de radicación");
        canvas.box(LEFT, 112, RIGHT - LEFT, 150, PALE);
        number(canvas, LEFT + 20);
        canvas.box(RIGHT - QR - 11, 123, QR, QR, Color.WHITE);
        canvas.qr(Qr.of(constancia.trackUrl()), RIGHT - QR - 11, 123, QR);
        canvas.text(
                VALUE, LEFT, 284, "Avisarle puede tardar más. Vuelva o llame desde el " + constancia.comeBack() + ".");
        canvas.text(VALUE, LEFT, 300, "Para ver cómo va, lea el código con un celular.");
        canvas.text(
                VALUE,
                LEFT,
                316,
                "O entre a " + constancia.issuer().page() + ", o llame: "
                        + constancia.issuer().phoneLine() + ".");
        return HEAD;
    }

    private void number(Canvas canvas, float left) {
        var parts = Groups.of(constancia.radicado());
        canvas.text(Style.regular(11).in(QUIET), left, 139, "Su radicado");
        canvas.text(Style.bold(33), left, 175, parts.series() + "-" + parts.number());
        canvas.text(
                Style.regular(11).in(QUIET),
                left,
                194,
                "Dígito de control: " + constancia.radicado().checkDigit());
        canvas.text(Style.regular(12), left, 225, "Decidimos a más tardar el");
        canvas.text(Style.bold(19).in(BRAND), left, 247, constancia.due());
    }

    private List<Line> items() {
        var lines = new ArrayList<Line>();
        constancia.items().forEach(item -> lines.addAll(item(item.label(), item.lines())));
        if (!constancia.missing().isEmpty()) {
            lines.addAll(item(
                    "Falta",
                    List.of(constancia.missing() + ".", "Puede darlo después. La solicitud ya quedó radicada.")));
        }
        return lines;
    }

    /** The label stands beside the first line, below a thin rule; it comes first, for who has it read aloud. */
    private List<Line> item(String label, List<String> texts) {
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            fonts.wrapped(VALUE, text, RIGHT - LEFT - LABELS)
                    .forEach(words -> lines.add(Line.text(VALUE, LEFT + LABELS, words)));
        }
        var beside = new Line(0, (canvas, top) -> {
            canvas.box(LEFT, top - 6, RIGHT - LEFT, 0.7f, PALE);
            canvas.text(LABEL, LEFT, top + VALUE.size(), label);
        });
        lines.set(0, beside.with(lines.getFirst()));
        lines.add(Line.gap(11));
        return lines;
    }

    private void foot(Canvas canvas, int page, int pages) {
        var base = PDRectangle.A4.getHeight() - 42;
        canvas.box(LEFT, base - 22, RIGHT - LEFT, 1.2f, BRAND);
        canvas.text(Style.bold(13), LEFT, base, "Gratis. No pague a nadie.");
        canvas.textRight(
                Style.regular(10).in(QUIET),
                RIGHT,
                base,
                constancia.radicado().text() + " · hoja " + page + " de " + pages);
    }
}
