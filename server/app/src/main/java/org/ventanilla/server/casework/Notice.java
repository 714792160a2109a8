package org.ventanilla.server.casework;

import java.time.Instant;

/** When she was told, and how. */
public record Notice(Instant at, How how) {

    /** Ley 1437/2011 arts. 56, 67, 69 and 72. */
    public enum How {
        PERSONAL("en persona"),
        AVISO("por aviso"),
        ELECTRONICA("por correo electrónico, con su permiso"),
        CONDUCTA_CONCLUYENTE("porque mostró que ya la conocía");

        private final String word;

        How(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
