package org.ventanilla.server.paper;

import static org.ventanilla.server.paper.Style.BRAND;
import static org.ventanilla.server.paper.Style.PALE;
import static org.ventanilla.server.paper.Style.QUIET;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the utility on A4: its head, the number of the paper with its date, as many pages as its words need, each with
 * its number.
 *
 * @param number how the paper is called at every foot ("2026-SAL-000377")
 * @param date beside the number, in words
 * @param code where the square code leads, and what the eye is told about it
 * @param across over every page, when it is not the paper itself yet ("BORRADOR")
 */
public record Letter(
        About about,
        Letterhead head,
        String number,
        String date,
        @Nullable Code code,
        @Nullable String across) {

    public record Code(String url, String words) {}

    private static final float LEFT = 60;
    private static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
    private static final float TOP = 62;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 72;
    private static final float UNDER_HEAD = 166;
    private static final float QR = 74;
    private static final Color FAINT = new Color(0xe4e9f1);

    private static final Style ENTITY = Style.bold(15).in(BRAND);
    private static final Style QUIETLY = Style.regular(9.5f).in(QUIET);

    public byte[] pdf(Consumer<Prose> writing) {
        return PdfA.of(about, (document, fonts) -> {
            var prose = new Prose(fonts, LEFT, RIGHT - LEFT);
            writing.accept(prose);
            draw(document, fonts, PageBreaks.of(prose.lines(), BOTTOM - UNDER_HEAD, BOTTOM - TOP));
        });
    }

    private void draw(PDDocument document, Fonts fonts, List<List<Line>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            try (var canvas = new Canvas(document, fonts, PDRectangle.A4)) {
                if (across != null) {
                    canvas.textRising(Style.bold(104).in(FAINT), 120, 640, 52, across);
                }
                var top = i == 0 ? head(canvas) : TOP;
                for (var line : pages.get(i)) {
                    line.mark().put(canvas, top);
                    top += line.height();
                }
                foot(canvas, i + 1, pages.size());
            }
        }
    }

    private float head(Canvas canvas) {
        canvas.box(0, 0, PDRectangle.A4.getWidth(), 7, BRAND);
        canvas.text(ENTITY, LEFT, 52, head.entity());
        canvas.text(QUIETLY, LEFT, 67, "Línea gratuita " + head.phoneLine() + " · " + head.page());
        canvas.text(Style.bold(17), LEFT, 104, number);
        canvas.text(QUIETLY, LEFT, 119, date);
        if (code != null) {
            canvas.qr(Qr.of(code.url()), RIGHT - QR + 9, 72, QR);
            canvas.textRight(QUIETLY, RIGHT - QR + 4, 104, code.words());
        }
        canvas.box(LEFT, 150, RIGHT - LEFT, 0.8f, PALE);
        return UNDER_HEAD;
    }

    private void foot(Canvas canvas, int page, int pages) {
        var base = PDRectangle.A4.getHeight() - 36;
        canvas.box(LEFT, base - 18, RIGHT - LEFT, 0.8f, BRAND);
        canvas.text(QUIETLY, LEFT, base, head.entity());
        canvas.textRight(QUIETLY, RIGHT, base, number + " · hoja " + page + " de " + pages);
    }
}
