package org.ventanilla.server.notification.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.notification.Addressee;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Canvas;
import org.ventanilla.server.paper.Fonts;
import org.ventanilla.server.paper.Line;
import org.ventanilla.server.paper.PageBreaks;
import org.ventanilla.server.paper.PdfA;
import org.ventanilla.server.paper.Prose;
import org.ventanilla.server.paper.Style;
import org.ventanilla.server.pqr.Issuer;

/**
 * All letters of a batch in one PDF/A-2b, to print and fold. The address stands where the window of a long envelope (DL) is
 * when an A4 sheet is folded in three: 20 mm from the left, between 45 and 90 mm from the top (DIN 5008, form B).
 */
final class BatchPaper {

    /** A letter, and the paper that goes with it: empty with a citación. */
    record Sheet(String code, Addressee to, Consumer<Prose> words, Supplier<byte[]> enclosed) {}

    private static final float MM = 72 / 25.4f;
    private static final float LEFT = 25 * MM;
    private static final float WINDOW = 22 * MM;
    private static final float WINDOW_TOP = 47 * MM;
    private static final float WINDOW_WIDTH = 80 * MM;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 20 * MM;
    private static final float BODY = 103 * MM;
    private static final float TOP = 25 * MM;
    private static final float BOTTOM = PDRectangle.A4.getHeight() - 24 * MM;
    private static final float[] FOLDS = {105 * MM, 210 * MM};

    private static final Style ENTITY = Style.bold(15).in(Style.BRAND);
    private static final Style QUIET = Style.regular(9).in(Style.QUIET);
    private static final Style SENDER = Style.regular(7.5f).in(Style.QUIET);
    private static final Style NAME = Style.bold(11.5f);
    private static final Style ADDRESS = Style.regular(11.5f);

    private final Issuer issuer;
    private final Instant at;

    BatchPaper(Issuer issuer, Instant at) {
        this.issuer = issuer;
        this.at = at;
    }

    byte[] pdf(List<Sheet> sheets) {
        var enclosed = new ArrayList<PDDocument>();
        var about = new About("Cartas para el correo, " + day(), issuer.entity(), at);
        try {
            return PdfA.of(
                    about,
                    (document, fonts) -> sheets.forEach(sheet -> {
                        letter(document, fonts, sheet);
                        enclose(document, sheet, enclosed);
                    }));
        } finally {
            enclosed.forEach(BatchPaper::close);
        }
    }

    private void letter(PDDocument document, Fonts fonts, Sheet sheet) {
        var prose = new Prose(fonts, LEFT, RIGHT - LEFT);
        sheet.words().accept(prose);
        var pages = PageBreaks.of(prose.lines(), BOTTOM - BODY, BOTTOM - TOP);
        for (int i = 0; i < pages.size(); i++) {
            try (var canvas = new Canvas(document, fonts, PDRectangle.A4)) {
                if (i == 0) {
                    head(canvas, fonts, sheet);
                }
                draw(canvas, pages.get(i), i == 0 ? BODY : TOP);
                canvas.textRight(QUIET, RIGHT, BOTTOM + 10 * MM, foot(sheet.code()) + (i + 1) + " de " + pages.size());
            }
        }
    }

    /** What tells whose sheet it is, before its number. */
    static String foot(String code) {
        return code + " · hoja ";
    }

    private static void draw(Canvas canvas, List<Line> lines, float from) {
        var top = from;
        for (var line : lines) {
            line.mark().put(canvas, top);
            top += line.height();
        }
    }

    private void head(Canvas canvas, Fonts fonts, Sheet sheet) {
        canvas.text(ENTITY, LEFT, 20 * MM, issuer.entity());
        canvas.text(QUIET, LEFT, 25 * MM, "Línea gratuita " + issuer.phoneLine() + " · " + issuer.page());
        canvas.text(SENDER, WINDOW, WINDOW_TOP, "Remite: " + issuer.entity());
        var baseline = WINDOW_TOP + 7 * MM;
        for (var line : window(fonts, sheet.to())) {
            canvas.text(line.style(), WINDOW, baseline, line.words());
            baseline += 5.4f * MM;
        }
        canvas.text(Style.bold(11), 118 * MM, WINDOW_TOP + 7 * MM, sheet.code());
        canvas.text(QUIET, 118 * MM, WINDOW_TOP + 12 * MM, day());
        for (var fold : FOLDS) {
            canvas.box(4 * MM, fold, 5 * MM, 0.5f, Style.QUIET);
        }
    }

    private record Words(Style style, String words) {}

    /** Six lines fit; what is longer runs on and would be hidden by the envelope, so a long address is cut into lines. */
    private static List<Words> window(Fonts fonts, Addressee to) {
        var lines = new ArrayList<Words>();
        fonts.wrapped(NAME, to.name(), WINDOW_WIDTH).forEach(line -> lines.add(new Words(NAME, line)));
        var address = to.address() == null ? "" : to.address();
        fonts.wrapped(ADDRESS, address, WINDOW_WIDTH).forEach(line -> lines.add(new Words(ADDRESS, line)));
        lines.add(new Words(ADDRESS, to.municipality()));
        return lines;
    }

    /** The whole act behind its aviso; its pages as they are, without what a printer cannot print. */
    private static void enclose(PDDocument document, Sheet sheet, List<PDDocument> open) {
        var copy = sheet.enclosed().get();
        if (copy.length == 0) {
            return;
        }
        try {
            var source = Loader.loadPDF(copy);
            open.add(source); // its pages are read when the whole is saved
            for (var page : source.getPages()) {
                document.importPage(page).setAnnotations(List.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String day() {
        return SpanishDates.withYear(Bogota.dateOf(at));
    }
}
