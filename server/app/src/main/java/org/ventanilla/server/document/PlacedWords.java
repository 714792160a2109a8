package org.ventanilla.server.document;

import java.util.List;
import java.util.UUID;

/** The words that were read on a page. */
public interface PlacedWords {

    /** In the order of reading; none when nobody read it. */
    List<PlacedWord> on(UUID page);
}
