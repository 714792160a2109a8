package org.ventanilla.kiosk.upload;

/** One request: a stretch of one part, or (empty) the question how far it is. Bytes are counted in the part and on the connection. */
final class Run {

    enum Kind {
        ASK,
        OFFER,
        GO_ON
    }

    final Kind kind;
    final Item item;
    final long from;
    final long to;
    /** Where {@code from} lies in what the connection has sent. */
    final long place;

    long sentTo;

    Run(Kind kind, Item item, long from, long to, long place) {
        this.kind = kind;
        this.item = item;
        this.from = from;
        this.to = to;
        this.place = place;
        this.sentTo = from;
    }

    boolean isSent() {
        return sentTo == to;
    }

    /** An offset of the part as a place on the connection; the server may have had more than we knew. */
    long placeOf(long offset) {
        return place + Math.max(0, Math.min(offset, sentTo) - from);
    }
}
