package org.ventanilla.server.line;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** An agent takes people from now on, or rests. The attention that is open stays open. */
public final class BeingAvailable {
    private final Transactions transactions;
    private final Agents agents;
    private final EventLog log;

    public BeingAvailable(Transactions transactions, Agents agents, EventLog log) {
        this.transactions = transactions;
        this.agents = agents;
        this.log = log;
    }

    public Result<Void> say(UUID agent, boolean available) {
        return transactions.inTransaction(() -> {
            agents.say(agent, available);
            log.append(new Event(
                    available ? "AgentAvailable" : "AgentResting", "staff", agent, "staff:" + agent, Map.of()));
            return Result.done();
        });
    }
}
