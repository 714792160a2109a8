package org.ventanilla.kiosk.upload;

/**
 * What the server said, as far as the sender looks at it.
 *
 * @param offset {@code Upload-Offset}; -1 when it does not stand there
 * @param body of a problem
 */
record Reply(int status, long offset, String body) {

    boolean isInterim() {
        return status < 200;
    }

    boolean isFine() {
        return status < 300;
    }

    /** The code of the problem; a proxy's page has none. */
    String code() {
        var at = body.indexOf("\"code\":\"");
        return at < 0 ? "" : body.substring(at + 8, body.indexOf('"', at + 8));
    }
}
