package org.ventanilla.demo;

/** Where a browser finds each face. The key in the fragment opens the kiosk's pages and is in no log. */
record Addresses(String kiosk, String operator, String hub, String publicPage) {
    static Addresses of(Options options, Secrets secrets) {
        String kiosk = "http://localhost:" + options.kioskPort();
        String server = Settings.serverUrl(options.port());
        String key = "#llave=" + secrets.launchKey();
        return new Addresses(kiosk + "/" + key, kiosk + "/operador/" + key, server + "/hub/", server + "/seguimiento");
    }

    String sign(DataFolder data) {
        return """

                Ventanilla is running. The people and papers in it are invented.

                  Customer     %s
                  Operator     %s
                               PIN 2468
                  Staff        %s
                               ana@example.co and luis@example.co take calls, marta@example.co and pedro@example.co
                               write answers, jorge@example.co signs them, sofia@example.co supervises
                               password ventanilla-demo
                  Public page  %s

                  Open the operator's page first, then the customer's, then the staff's, each in a window of its own.
                  Ctrl-C ends it. The data stays in %s.
                """.formatted(kiosk, operator, hub, publicPage, data.path());
    }

    /** For programs that start us. No character of an address needs escaping in JSON. */
    String ready() {
        return "READY {\"kiosk\":\"%s\",\"operator\":\"%s\",\"hub\":\"%s\",\"public\":\"%s\"}"
                .formatted(kiosk, operator, hub, publicPage);
    }
}
