package org.ventanilla.server.app;

/** Fills an empty database with invented data, all or nothing. */
final class Sample {
    private final Platform platform;
    private final Features features;

    Sample(Platform platform, Features features) {
        this.platform = platform;
        this.features = features;
    }

    void load() {
        platform.transactions().inTransaction(() -> {
            boolean empty = !features.access.sample.loaded();
            if (empty) {
                features.access.sample.load();
                features.kiosk.sample.load();
                loadCases();
                features.casework.sampleInterpreters.load();
            }
            return empty;
        });
    }

    private void loadCases() {
        if (platform.config().sampleLarge()) {
            features.exchange.year.load();
        } else {
            features.pqr.sample.load();
            features.casework.sample.load();
        }
    }
}
