package org.ventanilla.server.casework.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.casework.Interpreter;
import org.ventanilla.server.casework.Interpreters;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Catalogue;

/** The directory of interpreters, for all of the staff. */
public final class InterpreterRoutes {

    record Row(UUID id, String language, String languageName, String name, String phone, String place) {}

    private final Interpreters interpreters;
    private final Catalogue catalogue;
    private final StaffAuth staff;

    public InterpreterRoutes(Interpreters interpreters, Catalogue catalogue, StaffAuth staff) {
        this.interpreters = interpreters;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("listInterpreters", staff.signedIn(this::list));
    }

    private void list(RoutingContext ctx) {
        Results.json(ctx, interpreters.all().stream().map(this::row).toList());
    }

    private Row row(Interpreter each) {
        return new Row(
                each.id(),
                each.language(),
                catalogue.language(each.language()),
                each.name(),
                each.phone(),
                each.place());
    }
}
