package org.ventanilla.kiosk.probe;

/** Another way to ask the server whether it is there: slower than UDP, and without the two directions, but open to every firewall. */
public interface Echo {

    /** Never answered when it cannot be asked. */
    void ask(Runnable answered);
}
