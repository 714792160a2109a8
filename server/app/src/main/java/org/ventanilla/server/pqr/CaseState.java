package org.ventanilla.server.pqr;

import java.util.List;

/**
 * How far a case is, and where it may go from there: nowhere else. Deciding is not enough: the clock stops when the person
 * has been told.
 */
@SuppressWarnings(
        "ClassInitializationDeadlock") // nobody makes a state but the constants here, so this is always loaded first
public abstract sealed class CaseState {

    public static final CaseState RADICADA = new Radicada();
    public static final CaseState EN_ANALISIS = new EnAnalisis();
    public static final CaseState ESPERANDO_AL_USUARIO = new EsperandoAlUsuario();
    public static final CaseState EN_PRUEBAS = new EnPruebas();
    public static final CaseState EN_VISITA = new EnVisita();
    public static final CaseState TRASLADADA = new Trasladada();
    public static final CaseState DECIDIDA = new Decidida();
    public static final CaseState CITADA = new Citada();
    public static final CaseState NOTIFICADA = new Notificada();
    public static final CaseState EN_RECURSO = new EnRecurso();
    public static final CaseState EN_SSPD = new EnSspd();
    public static final CaseState CERRADA = new Cerrada();
    public static final CaseState DESISTIDA = new Desistida();
    public static final CaseState SAP = new Sap();

    /** In the order of a case's life. */
    public static List<CaseState> all() {
        return List.of(
                RADICADA,
                EN_ANALISIS,
                ESPERANDO_AL_USUARIO,
                EN_PRUEBAS,
                EN_VISITA,
                TRASLADADA,
                DECIDIDA,
                CITADA,
                NOTIFICADA,
                EN_RECURSO,
                EN_SSPD,
                CERRADA,
                DESISTIDA,
                SAP);
    }

    /** By its code; a state we do not know is a fault. */
    public static CaseState of(String code) {
        return all().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private final String code;
    private final String word;
    private final String sentence;

    private CaseState(String code, String word, String sentence) {
        this.code = code;
        this.word = word;
        this.sentence = sentence;
    }

    /** As it is stored and travels. */
    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    /** For the person who asks what happened with her case. */
    public String sentence() {
        return sentence;
    }

    /** The legal next states. */
    public abstract List<CaseState> next();

    public boolean isDecided() {
        return switch (this) {
            case Radicada r -> false;
            case EnAnalisis e -> false;
            case EsperandoAlUsuario e -> false;
            case EnPruebas e -> false;
            case EnVisita e -> false;
            case Sap s -> false;
            default -> true;
        };
    }

    /** Nothing is left to do, unless she disagrees. */
    public boolean isOver() {
        return this instanceof Cerrada;
    }

    @Override
    public String toString() {
        return code;
    }

    public static final class Radicada extends CaseState {
        private Radicada() {
            super("RADICADA", "Recibida", "La recibimos. Todavía no la hemos estudiado.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(
                    EN_ANALISIS, ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA, TRASLADADA, DECIDIDA, DESISTIDA, SAP);
        }
    }

    public static final class EnAnalisis extends CaseState {
        private EnAnalisis() {
            super("EN_ANALISIS", "En estudio", "La estamos estudiando.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA, TRASLADADA, DECIDIDA, DESISTIDA, SAP);
        }
    }

    /** The term stands still (Ley 1755/2015 art. 17). */
    public static final class EsperandoAlUsuario extends CaseState {
        private EsperandoAlUsuario() {
            super("ESPERANDO_AL_USUARIO", "Esperando sus papeles", "Falta algo que usted debe traer. El plazo espera.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, DESISTIDA);
        }
    }

    /** Evidence was decreed and told with its new date. */
    public static final class EnPruebas extends CaseState {
        private EnPruebas() {
            super("EN_PRUEBAS", "En pruebas", "Estamos reuniendo las pruebas.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, EN_VISITA, DESISTIDA, SAP);
        }
    }

    public static final class EnVisita extends CaseState {
        private EnVisita() {
            super("EN_VISITA", "En visita", "Vamos a ir a mirar. Tiene fecha.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, DESISTIDA, SAP);
        }
    }

    public static final class Trasladada extends CaseState {
        private Trasladada() {
            super("TRASLADADA", "Enviada a otra entidad", "Se la enviamos a la entidad que decide eso.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(CITADA, NOTIFICADA, CERRADA);
        }
    }

    public static final class Decidida extends CaseState {
        private Decidida() {
            super("DECIDIDA", "Decidida", "Ya decidimos. Falta avisarle.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(CITADA, NOTIFICADA, SAP);
        }
    }

    public static final class Citada extends CaseState {
        private Citada() {
            super("CITADA", "Citada", "Ya decidimos. La citamos para entregarle la respuesta.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(NOTIFICADA, SAP);
        }
    }

    public static final class Notificada extends CaseState {
        private Notificada() {
            super("NOTIFICADA", "Avisada", "Ya decidimos y le avisamos.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_RECURSO, EN_SSPD, CERRADA);
        }
    }

    public static final class EnRecurso extends CaseState {
        private EnRecurso() {
            super("EN_RECURSO", "En desacuerdo", "Usted no estuvo de acuerdo. Lo estamos revisando.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_SSPD, CERRADA);
        }
    }

    public static final class EnSspd extends CaseState {
        private EnSspd() {
            super("EN_SSPD", "En la Superintendencia", "La Superintendencia lo está revisando.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(CERRADA);
        }
    }

    /** A recurso in time opens it again: what is decided on the spot is closed on the spot. */
    public static final class Cerrada extends CaseState {
        private Cerrada() {
            super("CERRADA", "Cerrada", "El caso terminó.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_RECURSO);
        }
    }

    /** By a reasoned act, which is notified like any other. */
    public static final class Desistida extends CaseState {
        private Desistida() {
            super("DESISTIDA", "Archivada", "La archivamos. Puede presentarla otra vez.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(CITADA, NOTIFICADA);
        }
    }

    /** Probable silencio administrativo positivo; an exception leads back to where it was. */
    public static final class Sap extends CaseState {
        private Sap() {
            super("SAP", "Plazo vencido", "El plazo pasó. Estamos revisando a su favor.");
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, EN_PRUEBAS, EN_VISITA, RADICADA, DECIDIDA, CITADA);
        }
    }
}
