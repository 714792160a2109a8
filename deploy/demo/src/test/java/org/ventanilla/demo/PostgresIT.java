package org.ventanilla.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {
    @TempDir
    private Path folder;

    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = new Postgres(
                PostgresBinaries.unpackedBelow(Checkout.root().resolve("deploy/demo/target")), DataFolder.at(folder));
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void nobody_enters_without_the_password() throws IOException {
        var rules = Files.readAllLines(folder.resolve("postgres/pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertFalse(rules.isEmpty());
        assertTrue(rules.stream().allMatch(rule -> rule.endsWith("scram-sha-256")), rules::toString);
    }

    @Test
    void one_that_was_left_behind_is_ended_and_another_takes_its_place() throws IOException {
        assertTrue(postgres.wasLeftBehind());
        var left = postgres.exit();
        var next = new Postgres(
                PostgresBinaries.unpackedBelow(Checkout.root().resolve("deploy/demo/target")), DataFolder.at(folder));
        next.start();
        left.orTimeout(60, TimeUnit.SECONDS).join();
        next.stop();
        assertFalse(next.wasLeftBehind());
    }

    @Test
    void the_number_of_a_process_that_is_not_a_database_is_left_alone() throws IOException {
        postgres.stop();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), "1\n");
        assertTrue(postgres.exit().isDone());
        postgres.start();
        assertFalse(postgres.exit().isDone());
    }
}
