package org.ventanilla.kiosk.upload;

import java.util.List;
import java.util.UUID;

/** Tells several. */
public record EachTold(List<Told> all) implements Told {

    @Override
    public void durable(UUID part, long bytes) {
        all.forEach(each -> each.durable(part, bytes));
    }

    @Override
    public void arrived(UUID part) {
        all.forEach(each -> each.arrived(part));
    }

    @Override
    public void refused(UUID part, String code) {
        all.forEach(each -> each.refused(part, code));
    }
}
