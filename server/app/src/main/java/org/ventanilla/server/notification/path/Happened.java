package org.ventanilla.server.notification.path;

/** What may happen on the way of an act to its person, and the article that knows it. */
public enum Happened {
    ACCESS_SENT("Le mandamos el enlace por correo", "Ley 1437 de 2011, art. 56"),
    ACCESS_LAPSED("No abrió el enlace a tiempo", "Ley 1437 de 2011, art. 56"),
    CITACION_SENT("Salió la citación", "Ley 1437 de 2011, art. 68"),
    CITACION_DELIVERED("Entregaron la citación", "Ley 1437 de 2011, art. 68"),
    CITACION_RETURNED("Devolvieron la citación", "Ley 1437 de 2011, art. 68"),
    CITACION_PUBLISHED("Se publicó la citación", "Ley 1437 de 2011, art. 68, inciso 2"),
    AVISO_SENT("Salió el aviso", "Ley 1437 de 2011, art. 69"),
    AVISO_DELIVERED("Entregaron el aviso", "Ley 1437 de 2011, art. 69"),
    AVISO_RETURNED("Devolvieron el aviso", "Ley 1437 de 2011, art. 69"),
    AVISO_PUBLISHED("Se publicó el aviso", "Ley 1437 de 2011, art. 69, inciso 2"),
    SERVED_IN_PERSON("Notificación personal", "Ley 1437 de 2011, art. 67"),
    SERVED_ELECTRONICALLY("Notificación electrónica", "Ley 1437 de 2011, arts. 56 y 67"),
    SERVED_BY_AVISO("Notificación por aviso", "Ley 1437 de 2011, art. 69"),
    SERVED_BY_CONDUCT("Notificación por conducta concluyente", "Ley 1437 de 2011, art. 72");

    private final String word;
    private final String article;

    Happened(String word, String article) {
        this.word = word;
        this.article = article;
    }

    /** For staff. */
    public String word() {
        return word;
    }

    public String article() {
        return article;
    }

    /** From here on her terms run. */
    public boolean serves() {
        return name().startsWith("SERVED");
    }

    /** It keeps T3: she was sent for, by letter or, where there is no address, in public. */
    public boolean cites() {
        return this == CITACION_SENT || this == CITACION_PUBLISHED;
    }
}
