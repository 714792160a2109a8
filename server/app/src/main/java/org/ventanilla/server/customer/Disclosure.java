package org.ventanilla.server.customer;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.ventanilla.contract.Words.Identity;

/** What each level of identity opens (Ley 1581/2012 art. 13). Who asks may not be who she says. */
public final class Disclosure {

    private static final String HIDDEN = "•••";

    private Disclosure() {}

    /** Balance, invoices, and the bill on the kiosk's screen. */
    public static boolean mayShowMoney(Identity identity) {
        return identity != Identity.DECLARED;
    }

    /** What earlier PQRs were about. */
    public static boolean maySeeContent(Identity identity) {
        return identity == Identity.VERIFIED;
    }

    /** Open once her paper was seen, because it says the same. */
    public static String name(String name, Identity identity) {
        return identity == Identity.DECLARED ? initials(name) : name;
    }

    /** "•••4321": enough to tell two people apart. */
    public static String document(String document, Identity identity) {
        return identity == Identity.DECLARED ? lastFour(document) : document;
    }

    /** The cédula does not say where she lives, so seeing it does not open the address. */
    public static String address(String address, Identity identity) {
        return identity == Identity.VERIFIED ? address : initials(address);
    }

    private static String initials(String words) {
        return Arrays.stream(words.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + HIDDEN)
                .collect(joining(" "));
    }

    private static String lastFour(String document) {
        return HIDDEN + document.substring(Math.max(0, document.length() - 4));
    }
}
