package org.ventanilla.server.answer;

import java.time.Instant;
import org.ventanilla.server.casework.CaseFile;

/** The answer as a paper: PDF/A-2b, not signed yet. */
public interface AnswerLetters {

    /** As it would look now, marked as a draft on every sheet. */
    byte[] draft(CaseFile file, AnswerText text, Instant now);

    /** The same each time. */
    byte[] issued(CaseFile file, Answer answer);
}
