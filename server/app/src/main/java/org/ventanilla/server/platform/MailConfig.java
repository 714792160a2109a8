package org.ventanilla.server.platform;

import java.util.Optional;

/**
 * How mail leaves.
 *
 * @param smtp {@code smtp(s)://user:password@host:port}; empty sends none, or writes it into the data folder with sample data
 * @param sender the address it comes from
 */
public record MailConfig(Optional<String> smtp, String sender) {

    private static final String SAMPLE_SENDER = "ventanilla@example.co";

    static MailConfig read(Environment from, boolean sample) {
        Optional<String> smtp = from.optional("VENTANILLA_SMTP", MailConfig::smtp, Optional.empty());
        String sender = from.optional("VENTANILLA_MAIL_FROM", MailConfig::address, sample ? SAMPLE_SENDER : "");
        if (smtp.isPresent() && sender.isEmpty()) {
            return new MailConfig(smtp, from.text("VENTANILLA_MAIL_FROM", null));
        }
        return new MailConfig(smtp, sender);
    }

    private static Optional<String> smtp(String text) {
        if (!text.matches("smtps?://([^:@/]+:[^@/]+@)?[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            throw new IllegalArgumentException("not smtp(s)://[user:password@]host[:port]");
        }
        return Optional.of(text);
    }

    private static String address(String text) {
        if (!text.matches("[^@\\s<>]+@[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        return text;
    }

    /** The address of a server may carry a password. */
    @Override
    public String toString() {
        return smtp.isPresent() ? "smtp" : "none";
    }
}
