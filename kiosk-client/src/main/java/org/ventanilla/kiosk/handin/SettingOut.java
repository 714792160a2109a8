package org.ventanilla.kiosk.handin;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.kiosk.upload.Told;

/** Which notes of this visit are on their way, told once for each: whoever said it to an agent sees it leave. Thread-safe. */
public final class SettingOut implements Told {

    /** The first bytes of a note are at the server. */
    public interface News {
        void setOut(UUID envelope, UUID note);
    }

    private final News news;
    private final Map<UUID, UUID> envelopes = new HashMap<>();

    public SettingOut(News news) {
        this.news = news;
    }

    /** Before it lies in the spool: from then on it may go at any moment. */
    public synchronized void expect(UUID envelope, UUID note) {
        envelopes.put(note, envelope);
    }

    @Override
    public synchronized void durable(UUID part, long bytes) {
        if (bytes > 0) {
            arrived(part);
        }
    }

    @Override
    public synchronized void arrived(UUID part) {
        UUID envelope = envelopes.remove(part);
        if (envelope != null) {
            news.setOut(envelope, part);
        }
    }

    @Override
    public synchronized void refused(UUID part, String code) {
        envelopes.remove(part);
    }
}
