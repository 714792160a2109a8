package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What the spool knows of its files. Each call is on the disk when it returns, or did not happen. */
interface Index extends AutoCloseable {

    /** Said again it changes nothing. */
    void add(Piece piece) throws IOException;

    /** One try more; before the try. */
    void attempt(UUID part) throws IOException;

    void state(UUID part, Piece.State state) throws IOException;

    void remove(UUID part) throws IOException;

    List<Piece> all() throws IOException;

    @Override
    void close();
}
