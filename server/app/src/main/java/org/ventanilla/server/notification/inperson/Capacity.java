package org.ventanilla.server.notification.inperson;

/** As whom somebody comes to be notified (Ley 1437 de 2011, art. 67). */
public enum Capacity {
    HERSELF("a nombre propio"),
    /** The agent saw the paper that says so: a power of attorney, an authorisation, the registry. */
    REPRESENTATIVE("en representación, con el papel que lo autoriza");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
