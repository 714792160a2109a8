package org.ventanilla.server.notification.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.notification.letter.LetterKind;

/** What hangs on the public page and in a public place. */
public interface Publications {

    /**
     * @param until the last day on which it hangs
     * @param place where it hangs besides the page
     */
    record Publication(UUID act, LetterKind kind, LocalDate from, LocalDate until, String place) {}

    void add(Publication publication);

    /** Those that hang on that day, the newest first. */
    List<Publication> on(LocalDate day, int most);

    List<Publication> ofAct(UUID act);
}
