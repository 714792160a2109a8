package org.ventanilla.server.pqr;

/** A cause as the SUI counts it. The utility completes the list of its services; an unknown code never stops a filing. */
public record Causal(Group group, String code, String name) {

    /** Each group has its own department. */
    public enum Group {
        F("Facturación", "Facturación"),
        P("Prestación del servicio", "Operación y redes");

        private final String word;
        private final String area;

        Group(String word, String area) {
            this.word = word;
            this.area = area;
        }

        public String word() {
            return word;
        }

        String area() {
            return area;
        }
    }

    static Causal of(String[] column) {
        return new Causal(Group.valueOf(column[0]), column[1], column[2]);
    }
}
