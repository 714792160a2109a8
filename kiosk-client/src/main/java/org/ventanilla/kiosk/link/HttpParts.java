package org.ventanilla.kiosk.link;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Parts;

/** The parts of a page over HTTP, each with its hash. */
public final class HttpParts implements Parts {
    private final Requests requests;

    public HttpParts(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Reply<?> put(Sheet sheet, Part part, byte[] bytes) {
        String path = "/kiosk/sessions/%s/papers/%s/%s?number=%d&kind=%s&sha256=%s"
                .formatted(
                        sheet.session(),
                        sheet.page(),
                        part.name().toLowerCase(Locale.ROOT),
                        sheet.number(),
                        sheet.kind(),
                        sha256(bytes));
        return requests.put(path, isPdf(bytes) ? "application/pdf" : "image/jpeg", bytes);
    }

    @Override
    public Reply<?> gone(Sheet sheet) {
        return requests.post("/kiosk/sessions/%s/papers/%s/original/absence".formatted(sheet.session(), sheet.page()));
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
