package org.ventanilla.server.casework;

import java.time.Instant;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.pqr.CaseState;

/**
 * A probable silencio administrativo positivo (Ley 142/1994 art. 158). It does not execute itself: the responsible person
 * recognises it within 72 hours, or records why it is none.
 *
 * @param since when the term had run out
 * @param from where the case stood, and returns to when there is an exception
 */
public record Silence(Instant since, Stand stand, CaseState from) {

    public enum Stand {
        FLAGGED,
        RECOGNISED,
        EXCEPTED
    }

    /** Why there is none. */
    public enum Ground {
        PETITION_IMPROPER("La petición no procedía"),
        OWN_DELAY("La demora fue del usuario"),
        EVIDENCE_ORDERED("Se ordenaron pruebas");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Calendar hours (T2). */
    public Instant recogniseBy(Clocks clocks) {
        return clocks.on("T2", Bogota.dateOf(since)).due(since);
    }

    Silence now(Stand next) {
        return new Silence(since, next, from);
    }
}
