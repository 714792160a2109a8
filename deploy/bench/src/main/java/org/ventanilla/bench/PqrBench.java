package org.ventanilla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.contract.Wire;
import org.ventanilla.demo.Checkout;

/** Filing, growing, and being killed, on this computer. */
public final class PqrBench {
    private static final List<Integer> CLIENTS = List.of(1, 4, 16, 64);
    private static final List<Integer> CASES = List.of(10_000, 100_000);

    /** What {@code bench-results/pqr.json} says. */
    record Report(int cores, List<Filing.Figures> filing, List<Growing.Figures> growing, Killed.Figures killed) {}

    private PqrBench() {}

    /** With {@code quick} it takes half a minute, and its figures are rough. */
    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("quick");
        var folder = Files.createTempDirectory("ventanilla-bench");
        Report report;
        try (var office = new Office(folder)) {
            report = measure(office, quick ? 2 : 5, quick ? 1 : 3);
        }
        print(report);
        write(report);
        System.exit(report.killed().holds() ? 0 : 1);
    }

    private static Report measure(Office office, double seconds, int rounds) throws Exception {
        var agents = office.agents(CLIENTS.getLast());
        say("%d agents sign in", agents.size());
        var filing = new Filing(office, agents, seconds, rounds);
        filing.warmUp();
        var template = filing.template();
        var figures = new ArrayList<Filing.Figures>();
        for (int clients : CLIENTS) {
            say("%d file at once", clients);
            figures.add(filing.with(clients, template));
        }
        var growing = new Growing(office);
        var grown = new ArrayList<Growing.Figures>();
        for (int cases : CASES) {
            say("%d cases", cases);
            grown.add(growing.to(cases));
        }
        say("the server is killed while %d file", agents.size());
        return new Report(
                Runtime.getRuntime().availableProcessors(), figures, grown, new Killed(office, agents, filing).run());
    }

    private static void print(Report report) {
        System.out.printf(
                "%n%-8s %10s %10s %10s %10s %14s %10s %7s %6s%n",
                "clients", "filed/s", "median ms", "p99 ms", "door ms", "PostgreSQL/s", "its p99", "share", "load");
        report.filing()
                .forEach(one -> System.out.printf(
                        "%-8d %10.0f %10.1f %10.1f %10.1f %14.0f %10.1f %7.2f %6.1f%n",
                        one.clients(),
                        one.perSecond(),
                        one.medianMs(),
                        one.p99Ms(),
                        one.doorMedianMs(),
                        one.barePerSecond(),
                        one.bareP99Ms(),
                        one.share(),
                        one.load()));
        System.out.println(
                "door: refused once it is known who asks; what HTTP, the contract and signing in cost alone.");
        System.out.printf(
                "%n%-8s %12s %12s %12s %12s%n", "cases", "search ms", "search p99", "SUI file ms", "its rows");
        report.growing()
                .forEach(one -> System.out.printf(
                        "%-8d %12.1f %12.1f %12.0f %12d%n",
                        one.cases(), one.searchMedianMs(), one.searchP99Ms(), one.exportMs(), one.exportRows()));
        System.out.printf("%nkilled: %s%n", report.killed());
    }

    private static void write(Report report) throws IOException {
        Path file = Checkout.root().resolve("bench-results/pqr.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Wire.tree(report).toPrettyString() + "\n");
        System.out.println(file);
    }

    private static void say(String line, Object... values) {
        System.err.printf(line + "%n", values);
    }
}
