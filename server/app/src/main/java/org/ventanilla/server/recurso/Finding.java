package org.ventanilla.server.recurso;

import org.ventanilla.contract.ProblemCode;

/**
 * Something that the admissibility of a recurso found. None stops the filing.
 *
 * @param code stable, for programs and tests
 * @param words what is the matter with this one, for the person, with its dates and sums
 * @param article where the law says so
 */
public record Finding(ProblemCode code, Weight weight, String words, String article) {

    /** What follows from it. */
    public enum Weight {
        /** She can bring it: until then the recurso waits. */
        MENDABLE,
        /** The decision can only reject it (SUI answer 7). */
        FATAL
    }

    static Finding mendable(ProblemCode code, String words, String article) {
        return new Finding(code, Weight.MENDABLE, words, article);
    }

    static Finding fatal(ProblemCode code, String words, String article) {
        return new Finding(code, Weight.FATAL, words, article);
    }
}
