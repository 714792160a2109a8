package org.ventanilla.server.pqr;

import java.util.List;

/**
 * How far a case is, and where it may go from there: nowhere else. Deciding is not enough: the clock stops when the person
 * has been told.
 */
@SuppressWarnings(
        "ClassInitializationDeadlock") // nobody makes a state but the constants here, so this is always loaded first
public sealed interface CaseState {

    CaseState RADICADA = new Radicada();
    CaseState EN_ANALISIS = new EnAnalisis();
    CaseState ESPERANDO_AL_USUARIO = new EsperandoAlUsuario();
    CaseState EN_PRUEBAS = new EnPruebas();
    CaseState EN_VISITA = new EnVisita();
    CaseState TRASLADADA = new Trasladada();
    CaseState DECIDIDA = new Decidida();
    CaseState CITADA = new Citada();
    CaseState NOTIFICADA = new Notificada();
    CaseState EN_RECURSO = new EnRecurso();
    CaseState EN_SSPD = new EnSspd();
    CaseState CERRADA = new Cerrada();
    CaseState DESISTIDA = new Desistida();
    CaseState SAP = new Sap();

    /** In the order of a case's life. */
    static List<CaseState> all() {
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
    static CaseState of(String code) {
        return all().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As it is stored and travels. */
    String code();

    String word();

    /** For the person who asks what happened with her case. */
    String sentence();

    /** The legal next states. */
    List<CaseState> next();

    default boolean isDecided() {
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
    default boolean isOver() {
        return this instanceof Cerrada;
    }

    record Radicada() implements CaseState {
        @Override
        public String code() {
            return "RADICADA";
        }

        @Override
        public String word() {
            return "Recibida";
        }

        @Override
        public String sentence() {
            return "La recibimos. Todavía no la hemos estudiado.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(
                    EN_ANALISIS, ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA, TRASLADADA, DECIDIDA, DESISTIDA, SAP);
        }
    }

    record EnAnalisis() implements CaseState {
        @Override
        public String code() {
            return "EN_ANALISIS";
        }

        @Override
        public String word() {
            return "En estudio";
        }

        @Override
        public String sentence() {
            return "La estamos estudiando.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(ESPERANDO_AL_USUARIO, EN_PRUEBAS, EN_VISITA, TRASLADADA, DECIDIDA, DESISTIDA, SAP);
        }
    }

    /** The term stands still (Ley 1755/2015 art. 17). */
    record EsperandoAlUsuario() implements CaseState {
        @Override
        public String code() {
            return "ESPERANDO_AL_USUARIO";
        }

        @Override
        public String word() {
            return "Esperando sus papeles";
        }

        @Override
        public String sentence() {
            return "Falta algo que usted debe traer. El plazo espera.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, DESISTIDA);
        }
    }

    /** Evidence was decreed and told with its new date. */
    record EnPruebas() implements CaseState {
        @Override
        public String code() {
            return "EN_PRUEBAS";
        }

        @Override
        public String word() {
            return "En pruebas";
        }

        @Override
        public String sentence() {
            return "Estamos reuniendo las pruebas.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, EN_VISITA, DESISTIDA, SAP);
        }
    }

    record EnVisita() implements CaseState {
        @Override
        public String code() {
            return "EN_VISITA";
        }

        @Override
        public String word() {
            return "En visita";
        }

        @Override
        public String sentence() {
            return "Vamos a ir a mirar. Tiene fecha.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, DESISTIDA, SAP);
        }
    }

    record Trasladada() implements CaseState {
        @Override
        public String code() {
            return "TRASLADADA";
        }

        @Override
        public String word() {
            return "Enviada a otra entidad";
        }

        @Override
        public String sentence() {
            return "Se la enviamos a la entidad que decide eso.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(CERRADA);
        }
    }

    record Decidida() implements CaseState {
        @Override
        public String code() {
            return "DECIDIDA";
        }

        @Override
        public String word() {
            return "Decidida";
        }

        @Override
        public String sentence() {
            return "Ya decidimos. Falta avisarle.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(CITADA, NOTIFICADA, SAP);
        }
    }

    record Citada() implements CaseState {
        @Override
        public String code() {
            return "CITADA";
        }

        @Override
        public String word() {
            return "Citada";
        }

        @Override
        public String sentence() {
            return "Ya decidimos. La citamos para entregarle la respuesta.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(NOTIFICADA, SAP);
        }
    }

    record Notificada() implements CaseState {
        @Override
        public String code() {
            return "NOTIFICADA";
        }

        @Override
        public String word() {
            return "Avisada";
        }

        @Override
        public String sentence() {
            return "Ya decidimos y le avisamos.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_RECURSO, EN_SSPD, CERRADA);
        }
    }

    record EnRecurso() implements CaseState {
        @Override
        public String code() {
            return "EN_RECURSO";
        }

        @Override
        public String word() {
            return "En desacuerdo";
        }

        @Override
        public String sentence() {
            return "Usted no estuvo de acuerdo. Lo estamos revisando.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_SSPD, CERRADA);
        }
    }

    record EnSspd() implements CaseState {
        @Override
        public String code() {
            return "EN_SSPD";
        }

        @Override
        public String word() {
            return "En la Superintendencia";
        }

        @Override
        public String sentence() {
            return "La Superintendencia lo está revisando.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(CERRADA);
        }
    }

    /** A recurso in time opens it again: what is decided on the spot is closed on the spot. */
    record Cerrada() implements CaseState {
        @Override
        public String code() {
            return "CERRADA";
        }

        @Override
        public String word() {
            return "Cerrada";
        }

        @Override
        public String sentence() {
            return "El caso terminó.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_RECURSO);
        }
    }

    /** By a reasoned act, which is notified like any other. */
    record Desistida() implements CaseState {
        @Override
        public String code() {
            return "DESISTIDA";
        }

        @Override
        public String word() {
            return "Archivada";
        }

        @Override
        public String sentence() {
            return "La archivamos. Puede presentarla otra vez.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(CITADA, NOTIFICADA);
        }
    }

    /** Probable silencio administrativo positivo; an exception leads back to where it was. */
    record Sap() implements CaseState {
        @Override
        public String code() {
            return "SAP";
        }

        @Override
        public String word() {
            return "Plazo vencido";
        }

        @Override
        public String sentence() {
            return "El plazo pasó. Estamos revisando a su favor.";
        }

        @Override
        public List<CaseState> next() {
            return List.of(EN_ANALISIS, EN_PRUEBAS, EN_VISITA, RADICADA, DECIDIDA, CITADA);
        }
    }
}
