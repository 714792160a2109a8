package org.ventanilla.server.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.pqr.Radicado;

/**
 * An issued answer, as whoever serves it must know it.
 *
 * @param entry the radicado of what she asked
 * @param number its own radicado
 * @param sha256 of the signed paper; empty where there is none
 * @param recursos what she may do against it, before whom and within which term, in the words of the paper
 */
public record Act(
        UUID id,
        UUID pqr,
        Radicado entry,
        Radicado number,
        Instant issuedAt,
        String sha256,
        List<String> recursos,
        Addressee to) {

    /** Without these nothing is served (Ley 1437 de 2011, arts. 67 and 72). */
    public enum Missing {
        COPY("la copia completa"),
        RECURSOS("qué puede hacer si no está de acuerdo, ante quién y en qué plazo");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Act {
        recursos = List.copyOf(recursos);
    }

    public LocalDate decided() {
        return Bogota.dateOf(issuedAt);
    }

    /** Its number, date and hour are always there: the register gave them. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (!sha256.matches("[0-9a-f]{64}")) {
            missing.add(Missing.COPY);
        }
        if (recursos.stream().allMatch(String::isBlank)) {
            missing.add(Missing.RECURSOS);
        }
        return missing;
    }
}
