package org.ventanilla.kiosk.arbiter;

/** The links of the laboratory, one direction each. */
final class Links {
    private Links() {}

    record Link(Course up, Course down) {
        Run call(long seconds, long seed) {
            return Simulated.call(up, down, seconds * 1000, seed);
        }
    }

    static final Link LAN = new Link(Course.of(100_000, 1, 0, 50, 0), Course.of(100_000, 1, 0, 50, 0));
    static final Link FWA = new Link(Course.of(3000, 18, 4, 200, 0.3), Course.of(10_000, 18, 4, 200, 0.3));
    static final Link G3 = new Link(Course.of(750, 65, 20, 800, 1), Course.of(1600, 65, 20, 800, 1));
    static final Link EDGE = new Link(Course.of(100, 160, 80, 2000, 2), Course.of(200, 160, 80, 2000, 2));
    static final Link VSAT = new Link(
            Course.of(512, 300, 20, 600, 0).inBursts(5900, 100, 60),
            Course.of(2000, 300, 20, 600, 0).inBursts(5900, 100, 60));
    static final Link RAIN = new Link(
            Course.of(128, 305, 40, 1000, 0).inBursts(5200, 400, 70),
            Course.of(512, 305, 40, 1000, 0).inBursts(5200, 400, 70));
    static final Link FLAPPING = new Link(
            G3.up().then(35_000, 0).each(45_000), G3.down().then(35_000, 0).each(45_000));
    static final Link OUTAGE = new Link(
            EDGE.up().then(52_000, 0).each(60_000), EDGE.down().then(52_000, 0).each(60_000));
    static final Link DYING = new Link(
            dying(G3.up(), 400, 200, 100, 48, 24).then(150_000, 750),
            dying(G3.down(), 800, 400, 200, 64, 24).then(150_000, 1600));

    private static Course dying(Course course, int... rates) {
        Course dying = course;
        for (int i = 0; i < rates.length; i++) {
            dying = dying.then(10_000L * (i + 1), rates[i]);
        }
        return dying.then(60_000, 0);
    }
}
