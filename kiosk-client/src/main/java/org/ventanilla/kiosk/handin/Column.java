package org.ventanilla.kiosk.handin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text, boxes and a square code, one below the other; all measures in points. */
final class Column {
    private static final float LEADING = 1.25f;
    private static final int QUIET_ZONE = 2;

    private final PDPageContentStream page;
    private final float left;
    private final float width;
    private float top;

    Column(PDPageContentStream page, float left, float width, float top) {
        this.page = page;
        this.left = left;
        this.width = width;
        this.top = top;
    }

    /** Where the next thing begins. */
    float top() {
        return top;
    }

    void gap(float height) {
        top -= height;
    }

    void text(PDFont font, float size, String text) throws IOException {
        for (String line : lines(font, size, text, width)) {
            top -= size * LEADING;
            write(font, size, left, line);
        }
    }

    /** On its own ground, so that nobody takes the paper for another. */
    void box(Color ground, PDFont font, float size, String text) throws IOException {
        float padding = size * 0.6f;
        List<String> lines = lines(font, size, text, width - 2 * padding);
        float height = lines.size() * size * LEADING + 2 * padding;
        page.setNonStrokingColor(ground);
        page.addRect(left, top - height, width, height);
        page.fill();
        page.setNonStrokingColor(Color.BLACK);
        page.setLineWidth(2);
        page.addRect(left, top - height, width, height);
        page.stroke();
        top -= padding;
        for (String line : lines) {
            top -= size * LEADING;
            write(font, size, left + padding, line);
        }
        top -= padding + size * 0.3f;
    }

    void qr(String text, float side) throws IOException {
        BitMatrix code = encoded(text);
        float unit = side / code.getWidth();
        top -= side;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    page.addRect(left + x * unit, top + side - (y + 1) * unit, unit, unit);
                }
            }
        }
        page.fill();
    }

    private void write(PDFont font, float size, float x, String line) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, top + size * 0.2f);
        page.showText(line);
        page.endText();
    }

    private static BitMatrix encoded(String text) throws IOException {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IOException("the address does not fit into a square code", e);
        }
    }

    /** By words; a word that is too long by itself, as a hash is, by letters. */
    private static List<String> lines(PDFont font, float size, String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(font, size, longer, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(font, size, line, width)) {
                int most = mostLetters(font, size, line, width);
                lines.add(line.substring(0, most));
                line = line.substring(most);
            }
        }
        lines.add(line);
        return lines;
    }

    private static int mostLetters(PDFont font, float size, String word, float width) throws IOException {
        int most = 1;
        while (most < word.length() && fits(font, size, word.substring(0, most + 1), width)) {
            most++;
        }
        return most;
    }

    private static boolean fits(PDFont font, float size, String text, float width) throws IOException {
        return text.length() <= 1 || font.getStringWidth(text) / 1000 * size <= width;
    }
}
