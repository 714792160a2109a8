package org.ventanilla.server.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much a PDF holds when its streams are unpacked, found out before anything reads it: reading one unpacks what its author
 * wants. Whatever could hide a stream's filter from this (comments, strings, escapes, filters over filters) is not ours.
 */
final class Unpacking {

    private static final int MOST = 4 * 1024 * 1024;
    private static final int LONGEST_HEAD = 2_000;
    private static final Pattern HEAD = Pattern.compile("<<[^()%#]*>>");
    private static final Pattern FILTER =
            Pattern.compile("/Filter\\s*\\[?\\s*/(FlateDecode|JBIG2Decode|DCTDecode)[\\s\\]/>]");
    private static final Pattern FILTERS = Pattern.compile("/(Filter|F|FFilter)\\b");

    private final byte[] pdf;
    private final String text;
    private int unpacked;

    private Unpacking(byte[] pdf) {
        this.pdf = pdf;
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static boolean isBounded(byte[] pdf) {
        return new Unpacking(pdf).isBounded();
    }

    private boolean isBounded() {
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (!text.startsWith("end", at - 3) && !isBounded(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBounded(int keyword) {
        var object = text.lastIndexOf("obj", keyword);
        if (object < 0 || keyword - object > LONGEST_HEAD) {
            return false;
        }
        var head = text.substring(object + 3, keyword).strip();
        if (!HEAD.matcher(head).matches()) {
            return false;
        }
        var filter = FILTER.matcher(head);
        if (!filter.find()) {
            return FILTERS.matcher(head).results().findAny().isEmpty();
        }
        return FILTERS.matcher(head).results().count() == 1
                && (!"FlateDecode".equals(filter.group(1)) || unpacks(keyword + 6));
    }

    private boolean unpacks(int keywordEnd) {
        var from = keywordEnd;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n' || pdf[from] == ' ')) {
            from++;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var room = new byte[8192];
            while (!inflater.finished() && unpacked <= MOST) {
                var more = inflater.inflate(room);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                unpacked += more;
            }
            return unpacked <= MOST;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
