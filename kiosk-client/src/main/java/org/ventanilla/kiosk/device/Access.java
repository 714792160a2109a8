package org.ventanilla.kiosk.device;

/** How a kiosk gets in at the server. Calls block. */
public interface Access {

    /** Hands in the public key; gives the kiosk's id. */
    Reply<String> enrol(String code, String publicKey);

    Reply<String> nonce(String kiosk);

    /** Gives the bearer. */
    Reply<String> signIn(String kiosk, String nonce, String signature);
}
