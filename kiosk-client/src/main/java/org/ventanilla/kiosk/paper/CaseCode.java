package org.ventanilla.kiosk.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The square code of our own papers in a photo. It says where the case is followed, and of that only the radicado is taken:
 * what any other code says stays on the paper.
 */
final class CaseCode {
    private static final Pattern OURS =
            Pattern.compile("https?://[^ ]+/seguimiento\\?radicado=([0-9]{4}-(?:ENT|SAL)-[0-9]{6})");
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, true);

    private CaseCode() {}

    static Optional<String> in(byte[] jpeg) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            return picture == null ? Optional.empty() : radicado(read(picture));
        } catch (IOException | NotFoundException e) {
            return Optional.empty();
        }
    }

    private static String read(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))), HINTS)
                .getText();
    }

    private static Optional<String> radicado(String written) {
        var parts = OURS.matcher(written);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }
}
