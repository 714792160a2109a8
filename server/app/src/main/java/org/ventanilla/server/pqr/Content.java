package org.ventanilla.server.pqr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about and whose it is (Ley 1755/2015 art. 16). Never on the public page, never in the log.
 *
 * @param disputed the sum that she does not accept, in pesos (Ley 142/1994 art. 155); null when nothing was said of it
 * @param disputedInvoice which bill it is of; null is the account as a whole
 */
public record Content(
        String object,
        @Nullable String reasons,
        @Nullable String name,
        @Nullable String document,
        @Nullable String account,
        @Nullable String address,
        @Nullable String email,
        @Nullable String representative,
        @Nullable Long disputed,
        @Nullable String disputedInvoice) {

    /** Nothing in dispute. */
    public Content(
            String object,
            @Nullable String reasons,
            @Nullable String name,
            @Nullable String document,
            @Nullable String account,
            @Nullable String address,
            @Nullable String email,
            @Nullable String representative) {
        this(object, reasons, name, document, account, address, email, representative, null, null);
    }

    /** What the law asks for and does not make a condition. */
    public enum Missing {
        NAME("su nombre completo"),
        DOCUMENT("su número de cédula"),
        ADDRESS("una dirección para responderle");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (name == null) {
            missing.add(Missing.NAME);
        }
        if (document == null) {
            missing.add(Missing.DOCUMENT);
        }
        if (address == null) {
            missing.add(Missing.ADDRESS);
        }
        return missing;
    }
}
