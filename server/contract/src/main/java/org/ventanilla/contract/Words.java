package org.ventanilla.contract;

/** The closed vocabularies of the wire ({@code schema/common.json}); each constant is spelled as it travels. */
public final class Words {
    private Words() {}

    public enum Service {
        ENERGIA,
        AGUA,
        ASEO,
        OTRO
    }

    /** Decides what may be shown, never whether something is filed (Ley 1755/2015 art. 15). */
    public enum Identity {
        DECLARED,
        PAPER_SEEN,
        VERIFIED
    }

    public enum Relation {
        SUSCRIPTOR,
        USUARIO,
        TERCERO
    }

    public enum Outcome {
        CONSULTA,
        COPIA,
        PQR,
        SEGUIMIENTO,
        DANO,
        NO_RESUELTA
    }

    /** What a question of the agent's is for. LO_DICHO: what was written is what she said. */
    public enum QuestionKind {
        OTRA,
        LO_DICHO,
        CORREO,
        ENTREGA
    }

    public enum PaperKind {
        CEDULA,
        RECIBO,
        CARTA,
        OTRO
    }

    public enum SessionState {
        WAITING,
        IN_ATTENTION,
        CLOSING
    }

    /** The camera's own picture of a page, which travels only when the agent asks for it. */
    public enum Original {
        ASKED,
        HERE,
        /** The kiosk has it no more. */
        GONE
    }

    /** What a page may say: the number of an account, or its own. */
    public enum FindingKind {
        CUENTA,
        RECIBO
    }

    public enum LinkState {
        GOOD,
        WEAK,
        NONE
    }

    public enum DeviceState {
        READY,
        MISSING,
        BLOCKED,
        UNKNOWN
    }

    /** Who attends, who writes answers, who signs them (and may do all that an analyst does), who looks after it all. */
    public enum Role {
        AGENT,
        ANALYST,
        RESPONSIBLE,
        SUPERVISOR
    }

    public enum Resolved {
        YES,
        NO,
        UNANSWERED
    }

    public enum Speaker {
        CUSTOMER,
        AGENT
    }
}
