package org.ventanilla.server.notification.path;

/** What comes next: something that staff must do, or a wait. */
public enum Todo {
    SEND_ACCESS(true, "Mandar el enlace a su correo"),
    AWAIT_ACCESS(false, "Esperar a que abra el enlace"),
    SEND_CITACION(true, "Mandar la citación por correo certificado"),
    AWAIT_PERSON(false, "Esperar a que venga"),
    PUBLISH_CITACION(true, "Publicar la citación"),
    SEND_AVISO(true, "Mandar el aviso con la decisión completa"),
    AWAIT_AVISO(false, "Esperar lo que diga el mensajero"),
    PUBLISH_AVISO(true, "Publicar el aviso con la decisión completa"),
    AWAIT_END_OF_AVISO(false, "La notificación queda hecha al terminar ese día"),
    NOTHING(false, "La notificación está hecha");

    private final boolean staff;
    private final String word;

    Todo(boolean staff, String word) {
        this.staff = staff;
        this.word = word;
    }

    public boolean isForStaff() {
        return staff;
    }

    public String word() {
        return word;
    }
}
