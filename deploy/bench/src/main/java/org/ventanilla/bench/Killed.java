package org.ventanilla.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ventanilla.bench.Office.Agent;

/**
 * The server is killed while everybody files. Afterwards each says again what was not answered, under the same key; then every
 * answer that was given must hold, and the register must have no gap, no double and no time that goes back.
 */
final class Killed {
    private static final long UNTIL_THE_KILL_MS = 2_000;

    private final Office office;
    private final List<Agent> agents;
    private final Filing filing;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Map<String, Integer> unanswered = new ConcurrentHashMap<>();

    /** All but the first two must be 0. */
    record Figures(
            int answered,
            int unansweredAtTheKill,
            long gaps,
            long doubles,
            long timesGoingBack,
            long answersThatDoNotHold,
            long filedTwice) {

        boolean holds() {
            return gaps + doubles + timesGoingBack + answersThatDoNotHold + filedTwice == 0;
        }
    }

    Killed(Office office, List<Agent> agents, Filing filing) {
        this.office = office;
        this.agents = agents;
        this.filing = filing;
    }

    Figures run() throws Exception {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var running = new ArrayList<Future<?>>();
            for (int number = 0; number < agents.size(); number++) {
                var who = number;
                running.add(threads.submit(() -> fileUntilItDies(who)));
            }
            Thread.sleep(UNTIL_THE_KILL_MS);
            office.server().kill();
            for (var one : running) one.get();
        }
        var open = unanswered.size();
        office.serveAgain();
        sayAgain();
        return check(open);
    }

    private void fileUntilItDies(int who) {
        try (var client = filing.client(who)) {
            while (true) {
                var key = UUID.randomUUID().toString();
                unanswered.put(key, who);
                answered.put(key, client.file(key));
                unanswered.remove(key);
            }
        } catch (Exception died) {
            // It was killed: what was not answered is known.
        }
    }

    private void sayAgain() throws Exception {
        for (var one : unanswered.entrySet()) {
            try (var client = filing.client(one.getValue())) {
                answered.put(one.getKey(), client.file(one.getKey()));
            }
        }
    }

    private Figures check(int open) throws SQLException {
        return new Figures(
                answered.size() - open,
                open,
                count("""
                        select count(*) from (select number - lag(number) over (order by number) as step
                          from radicado where direction = 'ENT' and year = extract(year from now())) n where step > 1
                        """),
                count("select count(*) - count(distinct (direction, year, number)) from radicado"),
                count("""
                        select count(*) from (select at < lag(at) over (order by year, number) as back
                          from radicado where direction = 'ENT' and year = extract(year from now())) n where back
                        """),
                notHolding(),
                count(
                        "select count(*) - count(distinct (session, idempotency_key)) from pqr where session is not null"));
    }

    private long notHolding() throws SQLException {
        var kept = new ConcurrentHashMap<String, String>();
        try (var connection = office.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select idempotency_key, year || '-ENT-' || lpad(number::text, 6, '0') from pqr
                        join radicado on pqr = id and direction = 'ENT'
                        """)) {
            while (rows.next()) kept.put(rows.getString(1), rows.getString(2));
        }
        return answered.entrySet().stream()
                .filter(one -> !one.getValue().equals(kept.get(one.getKey())))
                .count();
    }

    private long count(String sql) throws SQLException {
        try (var connection = office.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
