package org.ventanilla.server.platform;

import java.net.URI;

/** {@code postgresql://user:password@host:port/database}, taken apart for the two drivers that want it differently. */
public record DatabaseUrl(String host, int port, String database, String user, String password) {
    private static final int DEFAULT_PORT = 5432;

    public static DatabaseUrl parse(String text) {
        URI uri = URI.create(text);
        String[] login =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        if (!"postgresql".equals(uri.getScheme())
                || uri.getHost() == null
                || login.length < 2
                || uri.getPath().length() < 2) {
            throw new IllegalArgumentException("not postgresql://user:password@host:port/database");
        }
        int port = uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort();
        return new DatabaseUrl(uri.getHost(), port, uri.getPath().substring(1), login[0], login[1]);
    }

    public String jdbc() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "postgresql://" + user + ":***@" + host + ":" + port + "/" + database;
    }
}
