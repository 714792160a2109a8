package org.ventanilla.kiosk.scan;

/** How well a text was read: 1 less the share of its characters that would have to be mended, and 0 at least. */
final class Accuracy {
    private Accuracy() {}

    static double of(String truth, String read) {
        String a = plain(truth);
        String b = plain(read);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(other, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return Math.max(0, 1 - before[b.length()] / (double) a.length());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
