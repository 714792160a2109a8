package org.ventanilla.kiosk.visit;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Colombian telephone as people write it: {@code +57 310 555-0123}, {@code (601) 742 1234}. */
final class Phones {
    private static final Pattern BETWEEN = Pattern.compile("[\\s().-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)57");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{7,10}");

    private Phones() {}

    /** Seven to ten digits, or nothing. */
    static Optional<String> digits(String typed) {
        String dense = BETWEEN.matcher(typed).replaceAll("");
        String national = COUNTRY.matcher(dense).replaceFirst("");
        // Without the plus: a number of twelve digits that begins with 57 has the country in it.
        String bare = national.length() == 12 && national.startsWith("57") ? national.substring(2) : national;
        return Optional.of(bare).filter(n -> DIGITS.matcher(n).matches());
    }
}
