package org.ventanilla.server.sui;

import java.util.Arrays;
import java.util.Optional;

/** Column 15. There is none for electronic notification: which it takes is a setting of the utility. */
public enum Notificacion {
    PERSONAL(1),
    EDICTO(2),
    NO_APLICA(3),
    AVISO(4),
    CONDUCTA_CONCLUYENTE(5);

    private final int code;

    Notificacion(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<Notificacion> of(String code) {
        return Arrays.stream(values())
                .filter(way -> String.valueOf(way.code).equals(code))
                .findFirst();
    }
}
