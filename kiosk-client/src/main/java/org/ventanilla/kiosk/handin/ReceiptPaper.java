package org.ventanilla.kiosk.handin;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.ventanilla.contract.seal.Manifest.Item;

/** The paper that she takes home, made here: there is no server to make it. Seen from afar it is no radicado: amber, and it says so first. */
public final class ReceiptPaper {
    private static final float MM = 72 / 25.4f;
    private static final float A4_WIDTH = 210 * MM;
    private static final float LONGEST_ROLL = 600 * MM;
    private static final int SHORT_HASH = 12;
    private static final Color AMBER = new Color(0xff, 0xbf, 0x00);
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont FIXED = new PDType1Font(FontName.COURIER);

    /** What the printer takes; {@code margin} and {@code width} in millimetres, {@code text} in points. */
    public enum Size {
        A4(22, 166, 13, true),
        ROLL_80MM(4, 72, 10, false),
        ROLL_58MM(4, 50, 8.5f, false);

        final float margin;
        final float width;
        final float text;
        /** Full hashes, and room to write. */
        final boolean whole;

        Size(float margin, float width, float text, boolean whole) {
            this.margin = margin * MM;
            this.width = width * MM;
            this.text = text;
            this.whole = whole;
        }
    }

    private ReceiptPaper() {}

    public static byte[] pdf(Receipt receipt, Size size) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Papel de entrega " + receipt.code());
            document.addPage(page(document, receipt, size));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
    }

    private static PDPage page(PDDocument document, Receipt receipt, Size size) throws IOException {
        float width = size.whole ? A4_WIDTH : size.width + 2 * size.margin;
        float height = size.whole ? PDRectangle.A4.getHeight() : LONGEST_ROLL;
        PDPage page = new PDPage(new PDRectangle(width, height));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            Column column = new Column(content, size.margin, size.width, height - size.margin);
            fill(column, receipt, size);
            if (!size.whole) {
                // A roll ends where the text ends.
                float used = height - column.top() + size.margin;
                page.setMediaBox(new PDRectangle(0, height - used, width, used));
            }
        }
        return page;
    }

    private static void fill(Column column, Receipt receipt, Size size) throws IOException {
        float text = size.text;
        column.text(BOLD, text * 1.8f, "Papel de entrega");
        column.gap(text * 0.6f);
        column.box(AMBER, BOLD, text * 1.15f, ReceiptWords.NOT + " " + ReceiptWords.LATER);
        column.gap(text);
        column.text(PLAIN, text, "Código de su entrega:");
        column.text(BOLD, text * 2.2f, receipt.code());
        column.gap(text * 0.5f);
        column.text(PLAIN, text, receipt.givenText());
        column.text(PLAIN, text, receipt.place().name() + ", " + receipt.place().municipality());
        column.gap(text);
        column.text(BOLD, text, "Usted entregó:");
        for (Item item : receipt.items()) {
            column.text(PLAIN, text, "• " + ReceiptWords.named(item));
            column.text(
                    FIXED,
                    text * 0.8f,
                    size.whole ? item.sha256() : item.sha256().substring(0, SHORT_HASH));
        }
        if (receipt.typed()) {
            column.text(PLAIN, text, "• Lo que escribió");
        }
        column.gap(text);
        column.text(PLAIN, text, ReceiptWords.TERM);
        column.text(PLAIN, text, "Guarde este papel. Con el código pregunta por su caso:");
        String track = receipt.trackUrl();
        if (track != null) {
            column.qr(track, text * 9);
        }
        column.text(
                PLAIN,
                text,
                (track == null ? "Llame" : "O llame") + " gratis al "
                        + receipt.place().phoneLine() + ".");
        column.gap(text);
        column.text(PLAIN, text * 0.7f, "Firma del punto:");
        column.text(FIXED, text * 0.6f, receipt.signature());
    }
}
