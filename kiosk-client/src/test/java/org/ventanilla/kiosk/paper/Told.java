package org.ventanilla.kiosk.paper;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Verdict;

/** The news as short sentences, to be waited for. */
final class Told implements News {
    private final BlockingQueue<String> sentences = new LinkedBlockingQueue<>();

    volatile @Nullable Corners corners;

    String next() throws InterruptedException, TimeoutException {
        String sentence = sentences.poll(60, TimeUnit.SECONDS);
        if (sentence == null) {
            throw new TimeoutException("no news");
        }
        return sentence;
    }

    boolean isSilentFor(long millis) throws InterruptedException {
        return sentences.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void scanned(UUID page, Verdict verdict, @Nullable Corners where) {
        corners = where;
        sentences.add(verdict == Verdict.OK ? "scanned" : "scanned " + verdict);
    }

    @Override
    public void failed(UUID page, ProblemCode why) {
        sentences.add("failed " + why);
    }

    @Override
    public void seen(String radicado) {
        sentences.add("seen " + radicado);
    }

    @Override
    public void turned(UUID page) {
        sentences.add("turned");
    }

    @Override
    public void travels(Sheet sheet, int percent) {
        sentences.add("travels " + percent);
    }

    @Override
    public void arrived(UUID page, @Nullable UUID request) {
        sentences.add(request == null ? "arrived" : "arrived as asked");
    }

    @Override
    public void refused(UUID page, Problem why) {
        sentences.add("refused " + why.code());
    }

    @Override
    public void notKept(Sheet sheet) {
        sentences.add("not kept " + sheet.number());
    }

    @Override
    public void notOpened(Sheet sheet, @Nullable UUID request) {
        sentences.add("not opened " + sheet.number());
    }
}
