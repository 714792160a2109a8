package org.ventanilla.journeys.bench.call;

import com.microsoft.playwright.PlaywrightException;
import org.ventanilla.journeys.faces.Agent;
import org.ventanilla.journeys.faces.Customer;

/** What she said while the link was gone, after the kiosk went on without it. */
final class Left {
    private static final int NOTE_S = 3;

    private int tried;
    private int left;

    void leave(Customer customer, double withinMs) {
        tried++;
        try {
            customer.isAskedWithoutLink(withinMs);
            customer.speak(NOTE_S);
            customer.keepIt();
            left++;
        } catch (PlaywrightException | AssertionError notTaken) {
            System.err.println("She could not leave a note: " + notTaken.getMessage());
        }
    }

    /** {@code heard/left}; the agent hears each to its end. */
    String heardBy(Agent agent) {
        return tried == 0 ? "" : agent.hearNotes() + "/" + left;
    }
}
