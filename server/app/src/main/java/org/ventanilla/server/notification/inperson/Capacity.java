package org.ventanilla.server.notification.inperson;

/**
 * As whom somebody comes to be notified: the person herself, her apoderado, or who she authorised in writing for this alone
 * (Ley 1437 de 2011, arts. 67 and 71). Whoever is not herself shows the paper that says so, and the agent sees it.
 */
public enum Capacity {
    HERSELF("a nombre propio", ""),
    APODERADO("con poder, que el asesor vio", ", con poder,"),
    AUTORIZADO("con autorización escrita, que el asesor vio", ", con autorización,"),
    REPRESENTANTE("como representante legal, con el papel que el asesor vio", ", como representante,");

    private final String words;
    private final String inReceipt;

    Capacity(String words, String inReceipt) {
        this.words = words;
        this.inReceipt = inReceipt;
    }

    public String words() {
        return words;
    }

    /** What she confirms on her screen. */
    String receipt(String act) {
        return "Recibí%s la respuesta %s: completa y gratis.".formatted(inReceipt, act);
    }
}
