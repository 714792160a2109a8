package org.ventanilla.server.platform;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How answers are signed.
 *
 * @param keystore PKCS#12; empty is a demonstration key, made in the data folder
 * @param password of the keystore; empty only for the demonstration key
 * @param twoPersons one writes and another one signs
 */
public record SigningConfig(Optional<Path> keystore, Optional<Secret> password, boolean twoPersons) {

    static SigningConfig read(Environment from) {
        Optional<Path> keystore = from.file("VENTANILLA_SIGN_KEYSTORE", Path.of(""));
        Optional<Secret> password =
                from.optional("VENTANILLA_SIGN_PASSWORD", text -> Optional.of(Secret.ofText(text)), Optional.empty());
        if (keystore.isPresent() && password.isEmpty()) {
            from.problem("VENTANILLA_SIGN_PASSWORD is missing, and VENTANILLA_SIGN_KEYSTORE needs it");
        }
        return new SigningConfig(keystore, password, from.flag("VENTANILLA_TWO_PERSONS", true));
    }
}
