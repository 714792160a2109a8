package org.ventanilla.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The process that serves a cluster, as the file that it leaves there names it. It outlives a demo that was killed. */
record Postmaster(Path cluster) {
    boolean wasLeftBehind() {
        return Files.exists(numberFile());
    }

    /** Ours, and running. */
    Optional<ProcessHandle> process() {
        return recorded().filter(process -> !isAnother(process));
    }

    /** After a restart of the computer the number may be another program's; PostgreSQL would refuse to start. */
    void forgetTheDead() {
        if (wasLeftBehind() && recorded().map(this::isAnother).orElse(true)) {
            CannotStart.unless("Cannot delete " + numberFile(), () -> Files.deleteIfExists(numberFile()));
        }
    }

    private Optional<ProcessHandle> recorded() {
        if (!wasLeftBehind()) return Optional.empty();
        return CannotStart.unless("Cannot read " + numberFile(), () -> Files.readAllLines(numberFile())).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]+"))
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    /** Known not to be ours. Where a system does not tell, PostgreSQL decides itself. */
    private boolean isAnother(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(Arrays::asList)
                .filter(words -> !words.contains(cluster.toString()))
                .isPresent();
    }

    private Path numberFile() {
        return cluster.resolve("postmaster.pid");
    }
}
