package org.ventanilla.server.app;

import org.ventanilla.server.customer.Attentions;
import org.ventanilla.server.customer.Attentions.Attention;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.customer.Identifications;
import org.ventanilla.server.customer.Identifying;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.customer.IdentityCards;
import org.ventanilla.server.customer.ReadingAccount;
import org.ventanilla.server.customer.ShownPictures;
import org.ventanilla.server.customer.http.CustomerRoutes;
import org.ventanilla.server.customer.sample.SampleBilling;
import org.ventanilla.server.customer.store.PgConsents;
import org.ventanilla.server.customer.store.PgIdentifications;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/** Feature {@code customer}, wired. */
final class CustomerParts {
    final Billing billing = new SampleBilling();
    final Consents consents;
    final Identities identities;

    private final Platform on;
    private final AccessParts access;
    private final Identifications identifications;

    CustomerParts(Platform on, AccessParts access) {
        this.on = on;
        this.access = access;
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
