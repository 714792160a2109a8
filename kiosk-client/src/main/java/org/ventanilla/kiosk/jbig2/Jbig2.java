package org.ventanilla.kiosk.jbig2;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The stream that PDF embeds under {@code JBIG2Decode}: one page with one lossless region, without a file header. */
public final class Jbig2 {
    private static final int PAGE_INFORMATION = 48;
    private static final int IMMEDIATE_LOSSLESS_GENERIC_REGION = 39;
    private static final int LOSSLESS = 1;
    private static final int TYPICAL_PREDICTION = 8;

    private static final class Coded {
        final Template template;
        final boolean typicalPrediction;
        final byte[] data;

        Coded(Template template, boolean typicalPrediction, byte[] data) {
            this.template = template;
            this.typicalPrediction = typicalPrediction;
            this.data = data;
        }
    }

    private Jbig2() {}

    /** With whichever template makes it smallest. */
    public static byte[] encode(Bitmap bitmap) {
        Coded best = null;
        for (Template template : Template.values()) {
            Coded coded = coded(bitmap, template, true);
            best = best == null || coded.data.length < best.data.length ? coded : best;
        }
        if (best == null) {
            throw new IllegalStateException("there are four templates");
        }
        return stream(bitmap, best);
    }

    static byte[] encode(Bitmap bitmap, Template template, boolean typicalPrediction) {
        return stream(bitmap, coded(bitmap, template, typicalPrediction));
    }

    private static Coded coded(Bitmap bitmap, Template template, boolean typicalPrediction) {
        return new Coded(template, typicalPrediction, GenericRegion.encode(bitmap, template, typicalPrediction));
    }

    private static byte[] stream(Bitmap bitmap, Coded coded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            segment(out, 0, PAGE_INFORMATION, page(bitmap));
            segment(out, 1, IMMEDIATE_LOSSLESS_GENERIC_REGION, region(bitmap, coded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, byte[] data) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0); // refers to no other segment
        out.writeByte(1); // belongs to page 1
        out.writeInt(data.length);
        out.write(data);
    }

    private static byte[] page(Bitmap bitmap) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(bitmap.width);
            out.writeInt(bitmap.height);
            out.writeLong(0); // resolution: the PDF tells it
            out.writeByte(LOSSLESS);
            out.writeShort(0); // in one piece
        }
        return bytes.toByteArray();
    }

    private static byte[] region(Bitmap bitmap, Coded coded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(bitmap.width);
            out.writeInt(bitmap.height);
            out.writeLong(0); // at the page's top left
            out.writeByte(0); // ink is added
            out.writeByte((coded.template.number << 1) | (coded.typicalPrediction ? TYPICAL_PREDICTION : 0));
            out.write(coded.template.adaptive());
            out.write(coded.data);
        }
        return bytes.toByteArray();
    }
}
