package org.ventanilla.server.notification;

import org.jspecify.annotations.Nullable;

/** Whom an act is for, and where she said she wants her letters. Personal: never in a log or an event. */
public record Addressee(
        String name,
        @Nullable String document,
        @Nullable String address,
        String municipality,
        @Nullable String email) {

    /** "9·······21": enough for her to know herself in public, too little for anybody else. */
    public String maskedDocument() {
        if (document == null || document.length() < 4) {
            return "";
        }
        return document.charAt(0) + "·".repeat(document.length() - 3) + document.substring(document.length() - 2);
    }
}
