package org.ventanilla.server.expediente.store;

/**
 * A message without what opens something: whoever reads an expediente may neither open an act in her name nor take her
 * permission back. All else stays as it went out.
 */
final class Covered {

    private Covered() {}

    static String of(String message) {
        return message.replaceAll("(/notificacion/)\\S+", "$1······")
                .replaceAll("(?m)((?:código: |^))\\d{6}$", "$1······");
    }
}
