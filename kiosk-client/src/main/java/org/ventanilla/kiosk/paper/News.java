package org.ventanilla.kiosk.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Verdict;

/** What became of a paper; told on whatever thread it happened. */
public interface News {

    /** Without corners they cannot be mended. */
    void scanned(UUID page, Verdict verdict, @Nullable Corners corners);

    /** No picture, or none that can be a page. */
    void failed(UUID page, ProblemCode why);

    /** The paper carries the square code of a case. */
    void seen(String radicado);

    void turned(UUID page);

    /** Sealed and kept here; so many of a hundred parts of it are at the server. */
    void travels(Sheet sheet, int percent);

    /** Preview and page are at the server. */
    void arrived(UUID page, @Nullable UUID request);

    void refused(UUID page, Problem why);

    /** It cannot be kept now: it stays in memory and is tried again. Told once for a page. */
    void notKept(Sheet sheet);

    /** It arrived, and the server could not open it. */
    void notOpened(Sheet sheet, @Nullable UUID request);
}
