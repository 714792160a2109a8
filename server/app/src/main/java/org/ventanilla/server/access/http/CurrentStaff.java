package org.ventanilla.server.access.http;

import io.vertx.ext.web.RoutingContext;
import org.ventanilla.server.access.Staff;

/** Who of the staff this request comes from, after {@link StaffAuth} let it in. */
public final class CurrentStaff {
    private static final String KEY = "staff";

    private CurrentStaff() {}

    public static Staff of(RoutingContext ctx) {
        Staff staff = ctx.get(KEY);
        if (staff == null) {
            throw new IllegalStateException("the route does not ask who it is");
        }
        return staff;
    }

    static void set(RoutingContext ctx, Staff staff) {
        ctx.put(KEY, staff);
    }
}
