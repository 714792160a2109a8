package org.ventanilla.server.casework;

import java.time.Duration;
import java.time.Instant;
import org.ventanilla.server.pqr.CaseState;

/**
 * A probable silencio administrativo positivo (Ley 142/1994 art. 158). It does not execute itself: the responsible person
 * recognises it within 72 hours, or records why it is none.
 *
 * @param since when the term had run out
 * @param from where the case stood, and returns to when there is an exception
 */
public record Silence(Instant since, Stand stand, CaseState from) {

    private static final Duration TO_RECOGNISE = Duration.ofDays(3);

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

    /** Calendar hours. */
    public Instant recogniseBy() {
        return since.plus(TO_RECOGNISE);
    }

    Silence now(Stand next) {
        return new Silence(since, next, from);
    }
}
