package org.ventanilla.kiosk.upload;

/** One part and how far it is. */
final class Item {

    /** What the server knows of it. */
    enum Known {
        /** Nothing yet. */
        NOT_OFFERED,
        /** Perhaps: it has to be asked how far it is. */
        PERHAPS,
        OFFERED
    }

    final Outgoing out;
    Known known;
    /** On the server's disk, for certain. */
    long durable;
    /** Handed to the connection of now. */
    long sentTo;
    /** Somebody asks how far it is. */
    boolean asking;
    /** How often all of it arrived and had another hash. */
    int spoiled;

    long parkedUntil;

    Item(Outgoing out) {
        this.out = out;
        this.known = out.offered() ? Known.PERHAPS : Known.NOT_OFFERED;
    }

    long left() {
        return out.bytes() - sentTo;
    }

    /** The connection is gone: what it did not acknowledge goes again. */
    void disconnected() {
        sentTo = durable;
        asking = false;
    }

    void onDisk(long offset) {
        durable = Math.max(durable, Math.min(offset, out.bytes()));
        sentTo = Math.max(sentTo, durable);
    }

    /** The server has nothing of it any more. */
    void fromTheStart() {
        known = Known.NOT_OFFERED;
        durable = 0;
        sentTo = 0;
    }
}
