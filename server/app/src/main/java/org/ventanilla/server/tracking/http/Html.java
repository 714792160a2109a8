package org.ventanilla.server.tracking.http;

/** Words in HTML. */
final class Html {

    private Html() {}

    /** Safe between tags and between double quotes. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
