package org.ventanilla.server.document;

/** A part of a page as a browser shows it. Not copied: nobody writes into it. */
public final class PagePicture {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    private final String type;
    private final byte[] bytes;

    PagePicture(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes;
    }
}
