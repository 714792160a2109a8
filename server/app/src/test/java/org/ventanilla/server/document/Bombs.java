package org.ventanilla.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small files that would be huge. */
public final class Bombs {
    private static final int SIDE = 65_000;

    private Bombs() {}

    /** That picture, with four thousand million pixels in its frame header. */
    public static byte[] jpeg(byte[] jpeg) {
        return withHeight(jpeg, SIDE, SIDE);
    }

    private static byte[] withHeight(byte[] jpeg, int height, int width) {
        var forged = jpeg.clone();
        for (int i = 2; i < forged.length - 8; i++) {
            if (forged[i] == (byte) 0xFF && forged[i + 1] == (byte) 0xC0) {
                forged[i + 5] = (byte) (height >> 8);
                forged[i + 6] = (byte) height;
                forged[i + 7] = (byte) (width >> 8);
                forged[i + 8] = (byte) width;
                return forged;
            }
        }
        throw new AssertionError("no frame header");
    }

    /** An object stream, which every reader unpacks before it knows what is in it. */
    public static byte[] pdf(int size) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(new byte[size]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var file = new ByteArrayOutputStream();
        var head = "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size()
                + " >>\nstream\n";
        file.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
