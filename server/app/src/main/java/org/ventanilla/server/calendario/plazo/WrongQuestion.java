package org.ventanilla.server.calendario.plazo;

/** What was asked has no answer; the message says in Spanish what to write instead. */
final class WrongQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongQuestion(String words) {
        super(words);
    }
}
