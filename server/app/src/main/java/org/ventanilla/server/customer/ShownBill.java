package org.ventanilla.server.customer;

/** How a bill on the kiosk's screen is called there. The name says nothing of whose it is. */
public final class ShownBill {

    private static final String PREFIX = "bill-";

    private ShownBill() {}

    public static String id(String invoice) {
        return PREFIX + invoice;
    }

    static boolean isBill(String id) {
        return id.startsWith(PREFIX);
    }

    public static String invoice(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }
}
