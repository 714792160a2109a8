package org.ventanilla.journeys;

import com.microsoft.playwright.Page;

/** The page's socket, as the network sometimes treats it. */
final class Sockets {
    private Sockets() {}

    static void drop(Page page) {
        page.evaluate("() => theMedia.dropSockets()");
    }
}
