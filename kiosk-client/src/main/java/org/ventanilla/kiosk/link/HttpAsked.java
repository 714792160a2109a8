package org.ventanilla.kiosk.link;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ventanilla.kiosk.device.Reply;
import org.ventanilla.kiosk.paper.Asked;
import org.ventanilla.kiosk.paper.Sheet;

/** Originals over HTTP, each with its hash. */
public final class HttpAsked implements Asked {
    private final Requests requests;

    public HttpAsked(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Reply<?> put(Sheet sheet, byte[] jpeg) {
        String path =
                path(sheet) + "?number=%d&kind=%s&sha256=%s".formatted(sheet.number(), sheet.kind(), sha256(jpeg));
        return requests.put(path, "image/jpeg", jpeg);
    }

    @Override
    public Reply<?> gone(Sheet sheet) {
        return requests.post(path(sheet) + "/absence");
    }

    private static String path(Sheet sheet) {
        return "/kiosk/sessions/%s/papers/%s/original".formatted(sheet.session(), sheet.page());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
