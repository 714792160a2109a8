package org.ventanilla.demo;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built programs lie. `./ventanilla` says where the checkout is. */
public final class Checkout {
    private Checkout() {}

    public static Path root() {
        return Path.of(System.getProperty("ventanilla.root", ""))
                .toAbsolutePath()
                .normalize();
    }

    public static Path server() {
        return built("server/app/target/ventanilla-server.jar");
    }

    public static Path kiosk() {
        return built("kiosk-client/target/ventanilla-kiosk.jar");
    }

    /** Below it PostgreSQL is unpacked. */
    static Path binaries() {
        return root().resolve("deploy/demo/target");
    }

    private static Path built(String jar) {
        Path path = root().resolve(jar);
        if (!Files.exists(path)) throw new CannotStart(jar + " is not built: ./ventanilla build");
        return path;
    }
}
