package org.ventanilla.demo;

import java.io.IOException;
import java.util.concurrent.Callable;

/** What the person at the terminal must know, as one sentence; there is nothing a stack trace would add. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    private CannotStart(String sentence, Exception cause) {
        super(sentence, cause);
    }

    /** Does what may fail for reasons of the computer: a full disk, a file of somebody else. */
    static <T> T unless(String whatFailed, Callable<T> work) {
        try {
            return work.call();
        } catch (CannotStart known) {
            throw known;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart(whatFailed + ": interrupted", interrupted);
        } catch (IOException fault) {
            throw new CannotStart(whatFailed + ": " + fault, fault);
        } catch (Exception fault) {
            throw new IllegalStateException(whatFailed, fault);
        }
    }
}
