package org.ventanilla.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCodeTest {

    @ParameterizedTest(name = "turned by {0}°")
    @ValueSource(ints = {0, 12, 90, 187})
    void our_code_names_the_case_however_the_paper_lies(int degrees) throws Exception {
        var photo = photo("http://ventanilla.test/seguimiento?radicado=2026-ENT-000458", degrees);
        assertEquals(Optional.of("2026-ENT-000458"), CaseCode.in(photo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.test/?radicado=2026-ENT-000458",
                "http://ventanilla.test/seguimiento?radicado=2026-ENT-000458&x=1",
                "2026-ENT-000458",
                "WIFI:S:cafe;P:secreto;;"
            })
    void what_another_code_says_stays_on_the_paper(String other) throws Exception {
        assertEquals(Optional.empty(), CaseCode.in(photo(other, 0)));
    }

    @Test
    void no_code_and_no_picture_are_nothing() throws IOException {
        var blank = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        assertEquals(Optional.empty(), CaseCode.in(jpeg(blank)));
        assertEquals(Optional.empty(), CaseCode.in(new byte[] {1, 2, 3}));
    }

    /** A code of 3 cm on a sheet, as a camera of 720 lines sees it. */
    private static byte[] photo(String text, int degrees) throws IOException, WriterException {
        var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 170, 170);
        var sheet = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = sheet.createGraphics();
        drawing.setColor(new Color(0xd9d4c8));
        drawing.fillRect(0, 0, 1280, 720);
        drawing.setTransform(AffineTransform.getRotateInstance(Math.toRadians(degrees), 640, 360));
        drawing.translate(560, 280);
        for (int x = 0; x < code.getWidth(); x++) {
            for (int y = 0; y < code.getHeight(); y++) {
                drawing.setColor(code.get(x, y) ? new Color(0x2a2a2a) : Color.WHITE);
                drawing.fillRect(x, y, 1, 1);
            }
        }
        drawing.dispose();
        return jpeg(sheet);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
