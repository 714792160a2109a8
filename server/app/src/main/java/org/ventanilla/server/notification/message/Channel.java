package org.ventanilla.server.notification.message;

/** By which way something is sent. */
public enum Channel {
    MAIL("Correo electrónico"),
    SMS("Mensaje de texto"),
    WHATSAPP("WhatsApp");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
