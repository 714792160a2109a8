package org.ventanilla.kiosk.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.kiosk.upload.Told;

/**
 * The pages of these hours on their way: what becomes of their two parts, told of the page. What an earlier program kept is sent too, and
 * nobody waits for it. Thread-safe.
 */
public final class Travelling implements Told {
    private final News news;
    private final Map<UUID, Journey> journeys = new HashMap<>();

    /** Pages of this visit that are at the server, by their part: whether they open is heard later. */
    private final Map<UUID, Journey> there = new HashMap<>();

    public Travelling(News news) {
        this.news = news;
    }

    synchronized void begins(Sheet sheet, @Nullable UUID request, UUID preview, UUID whole) {
        Journey journey = new Journey(sheet, request, whole);
        journeys.put(preview, journey);
        journeys.put(whole, journey);
    }

    void notKept(Sheet sheet) {
        news.notKept(sheet);
    }

    /** A fault of ours: she may show it again. */
    synchronized void failed(Sheet sheet) {
        journeys.values().removeIf(journey -> journey.sheet.equals(sheet));
        news.refused(sheet.page(), Problem.of(ProblemCode.FAULT));
    }

    /** It is safe here. */
    synchronized void kept(UUID part, long bytes) {
        Journey journey = journeys.get(part);
        if (journey != null) {
            journey.bytes.put(part, bytes);
            journey.tell(news);
        }
    }

    @Override
    public synchronized void durable(UUID part, long bytes) {
        Journey journey = journeys.get(part);
        if (journey != null) {
            journey.durable.put(part, bytes);
            journey.tell(news);
        }
    }

    @Override
    public synchronized void arrived(UUID part) {
        Journey journey = journeys.remove(part);
        if (journey != null) {
            journey.here.add(part);
            if (part.equals(journey.whole)) {
                there.put(part, journey);
            }
            if (journey.isHere()) {
                news.arrived(journey.sheet.page(), journey.request);
            }
        }
    }

    @Override
    public synchronized void refused(UUID part, String code) {
        Journey journey = journeys.remove(part);
        if (journey != null) {
            journeys.values().removeIf(journey::equals);
            news.refused(journey.sheet.page(), Problem.of(ProblemCode.of(code).orElse(ProblemCode.FAULT)));
        }
    }

    /** Behind its seal the server found no page of hers, whatever it was: kept aside there. A preview alone is no loss to her. */
    public synchronized void notOpened(Collection<UUID> parts) {
        for (UUID part : parts) {
            Journey journey = there.remove(part);
            if (journey != null) {
                news.notOpened(journey.sheet, journey.request);
            }
        }
    }

    /** Nobody is here any more to take a page again. */
    public synchronized void visitOver() {
        there.clear();
    }

    private static final class Journey {
        static final int PARTS = 2;

        /** In tenths: each word of it goes over the same thin line. */
        long told = -1;

        final Sheet sheet;
        final @Nullable UUID request;
        final UUID whole;
        final Map<UUID, Long> bytes = new HashMap<>();
        final Map<UUID, Long> durable = new HashMap<>();
        final Set<UUID> here = new HashSet<>();

        Journey(Sheet sheet, @Nullable UUID request, UUID whole) {
            this.sheet = sheet;
            this.request = request;
            this.whole = whole;
        }

        boolean isHere() {
            return here.size() == PARTS;
        }

        /** Not before both parts are safe: half a page is none. */
        void tell(News news) {
            if (bytes.size() < PARTS) {
                return;
            }
            long tenths = 10 * sum(durable) / sum(bytes);
            if (tenths > told) {
                told = tenths;
                news.travels(sheet, (int) (10 * tenths));
            }
        }

        private static long sum(Map<UUID, Long> each) {
            return each.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
