package org.ventanilla.server.probe;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last so many that were asked for; whoever was not for the longest time is forgotten, so that nobody can fill the memory. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float USUAL_LOAD = 0.75f;

    private final int most;

    Recent(int most) {
        super(16, USUAL_LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
