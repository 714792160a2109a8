package org.ventanilla.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL that belongs to the demo: on loopback only, with a password from its first moment (who else uses this
 * computer shall not read it), and with fsync as PostgreSQL itself has it, so that what was answered is kept.
 */
public final class Postgres implements Part {
    private static final String USER = "ventanilla";

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Postmaster postmaster;
    private final Path log;
    private final Secrets secrets;
    private int port;

    Postgres(PostgresBinaries binaries, DataFolder data) {
        this.binaries = binaries;
        this.cluster = data.postgres();
        this.postmaster = new Postmaster(cluster);
        this.log = data.log("postgres");
        this.secrets = data.secrets();
    }

    /** One without a demo around it. */
    public static Postgres in(Path folder) {
        return new Postgres(PostgresBinaries.unpackedBelow(Checkout.binaries()), DataFolder.at(folder));
    }

    /** Whether the last demo on this folder was killed: its database may still be running. */
    boolean wasLeftBehind() {
        return postmaster.wasLeftBehind();
    }

    public void start() {
        if (!Files.exists(cluster)) initialise();
        stop();
        postmaster.forgetTheDead();
        port = Ports.free();
        run(
                "PostgreSQL does not start",
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "60",
                "-s",
                "-D",
                "" + cluster,
                "-l",
                "" + log,
                "-o",
                "-p " + port);
    }

    @Override
    public void stop() {
        if (postmaster.process().isEmpty()) return;
        if (!control("fast", 4)) control("immediate", 2);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public CompletableFuture<?> exit() {
        return postmaster
                .process()
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    public String url() {
        return "postgresql://" + USER + ":" + secrets.databasePassword() + "@127.0.0.1:" + port + "/postgres";
    }

    /** Beside its place first: a cluster whose making was interrupted must not be taken for one. */
    private void initialise() {
        Path beside = cluster.resolveSibling("postgres.new");
        CannotStart.unless("Cannot clear " + beside, () -> {
            delete(beside);
            return true;
        });
        run(
                "PostgreSQL cannot make its folder",
                "initdb",
                "-D",
                "" + beside,
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secrets.databasePasswordFile(),
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C",
                "--builtin-locale=C.UTF-8",
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        CannotStart.unless("Cannot make " + cluster, () -> Files.move(beside, cluster, StandardCopyOption.ATOMIC_MOVE));
    }

    private boolean control(String mode, int seconds) {
        return execute("pg_ctl", "stop", "-w", "-s", "-m", mode, "-t", "" + seconds, "-D", "" + cluster) == 0;
    }

    private void run(String sentence, String program, String... arguments) {
        if (execute(program, arguments) != 0) throw new CannotStart(sentence + ": see " + log + ".");
    }

    private int execute(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        // It refuses to run as root. In a namespace of its own it sees itself as nobody, and the files stay ours.
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add("" + binaries.program(program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return CannotStart.unless("Cannot run " + program, () -> process.start().waitFor());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
