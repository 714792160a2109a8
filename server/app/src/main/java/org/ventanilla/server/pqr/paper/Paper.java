package org.ventanilla.server.pqr.paper;

import org.ventanilla.server.paper.About;
import org.ventanilla.server.pqr.Constancia;

/** What a constancia can be printed on. */
public enum Paper {
    A4_SHEET("a4") {
        @Override
        public byte[] pdf(Constancia constancia) {
            return A4.pdf(constancia);
        }
    },
    ROLL_80MM("80mm") {
        @Override
        public byte[] pdf(Constancia constancia) {
            return Roll.pdf(constancia);
        }
    };

    private final String word;

    Paper(String word) {
        this.word = word;
    }

    public static Paper named(String word) {
        for (var paper : values()) {
            if (paper.word.equals(word)) {
                return paper;
            }
        }
        throw new IllegalArgumentException("no paper is called " + word);
    }

    static About about(Constancia constancia) {
        return new About(
                "Constancia " + constancia.radicado().text(),
                constancia.issuer().entity(),
                constancia.at());
    }

    public abstract byte[] pdf(Constancia constancia);
}
