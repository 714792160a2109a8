package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The real index; the power may fail before a call, and after it is on the disk. */
record FailingIndex(Index index, Mains mains) implements Index {

    @Override
    public void add(Piece piece) throws IOException {
        mains.step("index add");
        index.add(piece);
        mains.step("index added");
    }

    @Override
    public void attempt(UUID part) throws IOException {
        mains.step("index attempt");
        index.attempt(part);
        mains.step("index attempted");
    }

    @Override
    public void state(UUID part, Piece.State state) throws IOException {
        mains.step("index state");
        index.state(part, state);
        mains.step("index stated");
    }

    @Override
    public void remove(UUID part) throws IOException {
        mains.step("index remove");
        index.remove(part);
        mains.step("index removed");
    }

    @Override
    public List<Piece> all() throws IOException {
        mains.step("index read");
        return index.all();
    }

    @Override
    public void close() {
        index.close();
    }
}
