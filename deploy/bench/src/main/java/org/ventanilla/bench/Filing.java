package org.ventanilla.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.ventanilla.bench.Office.Agent;

/** How many petitions a second, over HTTP and bare, in turns: what else the computer does then hits both. */
final class Filing {
    private final Office office;
    private final List<Agent> agents;
    private final List<String> signedIn = new ArrayList<>();
    private final double seconds;
    private final int rounds;

    /**
     * Medians of the rounds.
     *
     * @param share of what PostgreSQL does with the same rows
     */
    record Figures(
            int clients,
            long filed,
            double perSecond,
            double medianMs,
            double p99Ms,
            double barePerSecond,
            double bareMedianMs,
            double bareP99Ms,
            double share) {}

    Filing(Office office, List<Agent> agents, double seconds, int rounds) throws Exception {
        this.office = office;
        this.agents = agents;
        this.seconds = seconds;
        this.rounds = rounds;
        for (var agent : agents) signedIn.add(office.signedIn(agent.user()));
    }

    List<String> signedIn() {
        return List.copyOf(signedIn);
    }

    /** What one filing writes. */
    Template template() throws Exception {
        try (var connection = office.connect();
                var one = client(0)) {
            var before = Template.counts(connection);
            var key = UUID.randomUUID().toString();
            one.file(key);
            return Template.of(connection, before, key);
        }
    }

    Figures with(int clients, Template template) throws Exception {
        var ours = new ArrayList<Filed>();
        var bare = new ArrayList<Filed>();
        for (int round = 0; round < rounds; round++) {
            ours.add(Clients.run(numbers(clients), seconds, this::client));
            bare.add(Clients.run(numbers(clients), seconds, number -> new Bare(office.connect(), template)));
        }
        var perSecond = median(ours, Filed::perSecond);
        var barePerSecond = median(bare, Filed::perSecond);
        return new Figures(
                clients,
                ours.stream().mapToLong(Filed::count).sum(),
                perSecond,
                median(ours, filed -> filed.percentile(50)),
                median(ours, filed -> filed.percentile(99)),
                barePerSecond,
                median(bare, filed -> filed.percentile(50)),
                median(bare, filed -> filed.percentile(99)),
                perSecond / barePerSecond);
    }

    void warmUp() throws Exception {
        Clients.run(numbers(4), 2 * seconds, this::client);
    }

    OverHttp client(int number) throws Exception {
        return new OverHttp(office, agents.get(number), signedIn.get(number));
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }

    private static double median(List<Filed> rounds, ToDoubleFunction<Filed> figure) {
        return rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get((rounds.size() - 1) / 2);
    }
}
