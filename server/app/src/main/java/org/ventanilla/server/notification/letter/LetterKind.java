package org.ventanilla.server.notification.letter;

import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Todo;

/** What a courier carries. */
public enum LetterKind {
    CITACION("C", Todo.SEND_CITACION, Happened.CITACION_SENT, Happened.CITACION_DELIVERED, Happened.CITACION_RETURNED),
    AVISO("A", Todo.SEND_AVISO, Happened.AVISO_SENT, Happened.AVISO_DELIVERED, Happened.AVISO_RETURNED);

    private final String mark;
    private final Todo todo;
    private final Happened sent;
    private final Happened delivered;
    private final Happened returned;

    LetterKind(String mark, Todo todo, Happened sent, Happened delivered, Happened returned) {
        this.mark = mark;
        this.todo = todo;
        this.sent = sent;
        this.delivered = delivered;
        this.returned = returned;
    }

    /** "2026-SAL-000377-C": on the paper and in the courier's table. */
    String code(String act) {
        return act + "-" + mark;
    }

    Todo todo() {
        return todo;
    }

    Happened sent() {
        return sent;
    }

    Happened after(Outcome outcome) {
        return outcome == Outcome.ENTREGADO ? delivered : returned;
    }

    /** What became of a letter, as the courier writes it. */
    public enum Outcome {
        ENTREGADO,
        DEVUELTO
    }
}
