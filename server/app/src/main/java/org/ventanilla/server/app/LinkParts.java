package org.ventanilla.server.app;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.link.FollowingLinks;
import org.ventanilla.server.link.LinkHours;
import org.ventanilla.server.link.ShowingLinks;
import org.ventanilla.server.link.http.LinkRoutes;
import org.ventanilla.server.link.sample.SampleLinks;
import org.ventanilla.server.link.store.PgLinkHours;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code link}, wired. */
final class LinkParts {
    private static final Logger LOG = LoggerFactory.getLogger(LinkParts.class);

    final FollowingLinks following;
    final SampleLinks sample;

    private final LinkHours hours;
    private final LinkRoutes routes;
    private final int months;

    LinkParts(Platform on, AccessParts access, KioskParts kiosk) {
        hours = new PgLinkHours(on.db(), on.transactions());
        months = on.config().linkMonths();
        following = new FollowingLinks(hours, on.clock());
        sample = new SampleLinks(kiosk.kiosks, hours, on.clock());
        routes = new LinkRoutes(new ShowingLinks(kiosk.kiosks, hours), access.staffAuth, on.clock());
    }

    void mount(Api api) {
        routes.mount(api);
    }

    /** The last minute is no reason for a stop to fail. */
    void stop(Predicate<UUID> talking) {
        try {
            following.write(talking);
        } catch (RuntimeException fault) {
            LOG.atWarn().setCause(fault).log("the last minute of the links is lost");
        }
    }

    void forget(Instant now) {
        hours.forget(
                ZonedDateTime.ofInstant(now, Bogota.ZONE).minusMonths(months).toInstant());
    }
}
