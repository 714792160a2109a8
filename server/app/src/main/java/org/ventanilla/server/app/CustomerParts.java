package org.ventanilla.server.app;

import java.nio.file.Path;
import org.ventanilla.server.customer.Attentions;
import org.ventanilla.server.customer.Attentions.Attention;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.BillingFlags;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.customer.Identifications;
import org.ventanilla.server.customer.Identifying;
import org.ventanilla.server.customer.IdentityCards;
import org.ventanilla.server.customer.ReadingAccount;
import org.ventanilla.server.customer.ShownPictures;
import org.ventanilla.server.customer.billing.NightlyBilling;
import org.ventanilla.server.customer.billing.NightlyFlags;
import org.ventanilla.server.customer.billing.NoBilling;
import org.ventanilla.server.customer.billing.RestBilling;
import org.ventanilla.server.customer.http.CustomerRoutes;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.customer.sample.SampleFlags;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.customer.store.PgIdentifications;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/** Feature {@code customer}, wired. */
final class CustomerParts {
    final Billing billing;
    final BillingFlags flags;
    /** Looks whether billing has sent something new. */
    final Runnable refreshing;

    final Consents consents;
    final IdentityCards identities;

    private final Platform on;
    private final AccessParts access;
    private final Identifications identifications;

    CustomerParts(Platform on, AccessParts access) {
        this.on = on;
        this.access = access;
        Path own = on.config().data().resolve("billing");
        var source = on.config().billing();
        if (source.folder().isPresent()) {
            var nightly = new NightlyBilling(source.folder().get(), own.resolve("last-good-night"));
            billing = nightly;
            flags = new NightlyFlags(source.folder().get());
            refreshing = nightly::refresh;
        } else if (source.url().isPresent()) {
            var rest = new RestBilling(source.url().get(), source.token());
            billing = rest;
            flags = rest;
            refreshing = () -> {};
        } else {
            billing = on.config().sample() ? new SampleBilling() : new NoBilling();
            flags = on.config().sample() ? new SampleFlags(own) : new NightlyFlags(own);
            refreshing = () -> {};
        }
        consents = new PgConsents(on.db());
        identifications = new PgIdentifications(on.db());
        identities = new IdentityCards(identifications, billing);
    }

    void mount(Api api, Sessions sessions, ShownPictures pictures) {
        Attentions attentions = id -> sessions.of(id).map(CustomerParts::attention);
        new CustomerRoutes(
                        new Identifying(on.transactions(), attentions, identifications, billing, on.events()),
                        new ReadingAccount(on.transactions(), attentions, identities, billing, pictures, on.events()),
                        access.staffAuth,
                        access.kioskAuth)
                .mount(api);
    }

    private static Attention attention(Session session) {
        var shown = session.shown();
        return new Attention(session.kiosk(), session.agent().orElse(null), shown == null ? null : shown.id());
    }
}
