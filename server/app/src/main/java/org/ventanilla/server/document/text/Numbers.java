package org.ventanilla.server.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that bills name, as utilities write them: the account beside its word, the bill beside its own. */
final class Numbers {

    private static final String MARK = "\\s*(?:de\\s+\\p{L}+\\s*)?(?:N\\.?[°ºo]?\\.?|n[úu]mero|#)?\\s*[:.]?\\s*";
    private static final int SPAN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b(?:n[úu]mero\\s+de\\s+)?(?:cuenta|contrato|NIC|NIU|c[óo]digo\\s+(?:de\\s+)?(?:usuario|suscriptor|cuenta))"
                    + MARK + "([0-9][0-9.-]{3,16}[0-9])\\b",
            SPAN);
    private static final Pattern BILL = Pattern.compile(
            "\\b(?:factura|recibo|documento\\s+equivalente)\\b(?:[ \\t]+\\p{L}+){0,4}" + MARK
                    + "([0-9][0-9.-]{3,18}[0-9])\\b",
            SPAN);

    private Numbers() {}

    /** Digits only, in the order in which they stand. */
    static List<String> accounts(String words) {
        return all(ACCOUNT, words);
    }

    static List<String> bills(String words) {
        return all(BILL, words);
    }

    private static List<String> all(Pattern pattern, String words) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(words);
        while (matcher.find()) {
            var digits = matcher.group(1).replaceAll("[^0-9]", "");
            if (!found.contains(digits)) {
                found.add(digits);
            }
        }
        return found;
    }
}
