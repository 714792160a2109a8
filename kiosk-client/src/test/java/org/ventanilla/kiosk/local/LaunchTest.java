package org.ventanilla.kiosk.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
    @TempDir
    Path data;

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private Launch launch(String configured) {
        return new Launch(configured, data, () -> now);
    }

    private Launch launch() {
        return new Launch(null, data, () -> now);
    }

    private String keyOnDisk() throws IOException {
        return Files.readString(data.resolve("launch-key")).strip();
    }

    @Test
    void a_key_opens_one_page_and_the_next_key_is_laid_out() throws Exception {
        Launch launch = launch();
        String key = keyOnDisk();

        assertTrue(launch.admits(launch.bearerFor(key).orElseThrow()));

        assertTrue(launch.bearerFor(key).isEmpty());
        assertNotEquals(key, keyOnDisk());
        assertTrue(launch.bearerFor(keyOnDisk()).isPresent());
    }

    @Test
    void nobody_else_on_this_computer_may_read_the_key() throws Exception {
        launch();

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("launch-key"))));
    }

    @Test
    void a_configured_key_opens_again_and_again_each_time_another_bearer() {
        Launch launch = launch("demo-key");

        assertNotEquals(launch.bearerFor("demo-key"), launch.bearerFor("demo-key"));
    }

    @Test
    void a_wrong_key_opens_nothing() {
        assertTrue(launch("demo-key").bearerFor("demo-kez").isEmpty());
        assertTrue(launch().bearerFor("").isEmpty());
    }

    @Test
    void a_bearer_lives_as_long_as_it_is_used() {
        Launch launch = launch("demo-key");
        String bearer = launch.bearerFor("demo-key").orElseThrow();
        now = now.plus(Duration.ofHours(11));
        assertTrue(launch.admits(bearer));
        now = now.plus(Duration.ofHours(11));
        assertTrue(launch.admits(bearer));

        now = now.plus(Duration.ofHours(13));

        assertFalse(launch.admits(bearer));
    }
}
