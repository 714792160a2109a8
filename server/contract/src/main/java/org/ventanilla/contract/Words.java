package org.ventanilla.contract;

import java.util.Arrays;

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

    /** Whether the agent has heard what she said in a note. */
    public enum Heard {
        NOT_YET,
        PLAYING,
        WHOLE
    }

    /** What one direction of a call carries, from the best to the least; each direction has its own. */
    public enum Rung {
        /** 640×360. */
        VIDEO,
        /** 320×180, 10 to 15 pictures a second. */
        SMALL_VIDEO,
        /** 320×180, five pictures a second. */
        SLOW_VIDEO,
        /** The voice, and a picture each few seconds. */
        STILLS,
        AUDIO,
        /** Notes, text and papers: nothing that must arrive now. */
        MESSAGES,
        OFFLINE;

        public boolean isAbove(Rung other) {
            return compareTo(other) < 0;
        }

        /** The next better one; of the best itself. */
        public Rung above() {
            return Arrays.stream(values())
                    .filter(other -> other.isAbove(this))
                    .reduce((better, next) -> next)
                    .orElse(this);
        }

        /** The next lesser one; of the last itself. */
        public Rung below() {
            return Arrays.stream(values()).filter(this::isAbove).findFirst().orElse(this);
        }

        /** Whether the two hear each other as they speak. */
        public boolean hasVoice() {
            return isAbove(MESSAGES);
        }
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
