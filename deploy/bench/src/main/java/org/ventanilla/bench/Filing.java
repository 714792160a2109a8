package org.ventanilla.bench;

import static java.util.stream.IntStream.range;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.ventanilla.bench.Office.Agent;

/** How many petitions a second, over HTTP and bare, in turns: what else the computer does then hits all alike. */
final class Filing {
    private final Office office;
    private final List<Agent> agents;
    private final List<String> signedIn = new ArrayList<>();
    private final double seconds;
    private final int rounds;

    /**
     * Medians of the rounds.
     *
     * @param doorMedianMs how long one takes that is refused once it is known who asks: what HTTP, the contract and signing in
     *     cost, which the bare loop does not have
     * @param share of what PostgreSQL does with the same rows; the median of the rounds' own shares
     * @param load of the computer when it was measured; above its cores, others were at work too
     */
    record Figures(
            int clients,
            long filed,
            double perSecond,
            double medianMs,
            double p99Ms,
            double doorMedianMs,
            double barePerSecond,
            double bareMedianMs,
            double bareP99Ms,
            double share,
            double load) {}

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
        var door = new ArrayList<Filed>();
        for (int round = 0; round < rounds; round++) {
            ours.add(Clients.run(numbers(clients), seconds, this::client));
            bare.add(Clients.run(numbers(clients), seconds, number -> new Bare(office.connect(), template)));
            door.add(Clients.run(
                    numbers(clients), seconds / 2, number -> client(number).toTheDoor()));
        }
        var shares = range(0, rounds)
                .mapToObj(round -> ours.get(round).perSecond() / bare.get(round).perSecond())
                .toList();
        return new Figures(
                clients,
                ours.stream().mapToLong(Filed::count).sum(),
                median(ours, Filed::perSecond),
                median(ours, filed -> filed.percentile(50)),
                median(ours, filed -> filed.percentile(99)),
                median(door, filed -> filed.percentile(50)),
                median(bare, Filed::perSecond),
                median(bare, filed -> filed.percentile(50)),
                median(bare, filed -> filed.percentile(99)),
                median(shares, share -> share),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    void warmUp() throws Exception {
        Clients.run(numbers(4), 2 * seconds, this::client);
    }

    OverHttp client(int number) throws Exception {
        return new OverHttp(office, agents.get(number), signedIn.get(number));
    }

    private static List<Integer> numbers(int count) {
        return range(0, count).boxed().toList();
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        return rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get((rounds.size() - 1) / 2);
    }
}
