package org.ventanilla.kiosk.local;

import io.vertx.core.http.ServerWebSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageHears;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.ToPage.PageReplaced;
import org.ventanilla.contract.VisitViews.Backlog;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.kiosk.operator.OperatorFace;
import org.ventanilla.kiosk.visit.Input;

/** The pages that are open: one of the customer, the newest, and any number of the operator. */
public final class Pages {
    private final Launch launch;
    private final Consumer<Input> kiosk;
    private final Supplier<VisitView> view;
    private final Answering answering = new Answering();
    private final Set<PageSocket> open = new LinkedHashSet<>();
    private @Nullable Problem trouble;
    private @Nullable Backlog backlog;
    private @Nullable Rungs checked;

    public Pages(Launch launch, Consumer<Input> kiosk, Supplier<VisitView> view) {
        this.launch = launch;
        this.kiosk = kiosk;
        this.view = view;
    }

    PageSocket came(ServerWebSocket socket) {
        PageSocket page = new PageSocket(socket, this);
        page.listen();
        return page;
    }

    /** To every page, each as it may see it. */
    public void show(VisitView now) {
        pages().forEach(page -> page.show(now));
    }

    /** To the operator's pages, when it is news. */
    public void show(Backlog now) {
        if (!now.equals(backlog)) {
            backlog = now;
            operators();
        }
    }

    /** To the operator's pages: what a call would begin with; {@code null} when nobody knows, or there is one. */
    public void checked(@Nullable Rungs now) {
        checked = now;
        operators();
    }

    private void operators() {
        pages().stream().filter(page -> page.is(Face.OPERATOR)).forEach(page -> page.show(view.get()));
    }

    VisitView operators(VisitView now) {
        return OperatorFace.of(now, backlog, checked);
    }

    /** To the customer's page. */
    public void tell(ToPage message) {
        pages().stream().filter(page -> page.is(Face.CUSTOMER)).forEach(page -> page.send(message));
    }

    public void answer(UUID command, ToPage answer) {
        answering.answer(command, answer);
    }

    /** Why the server will not have this kiosk: told to every page, also to one that comes later. */
    public void trouble(@Nullable Problem problem) {
        trouble = problem;
        if (problem != null) {
            pages().forEach(page -> page.send(new Refusal(null, problem)));
        }
    }

    boolean admits(String bearer) {
        return launch.admits(bearer);
    }

    void entered(PageSocket page) {
        if (page.is(Face.CUSTOMER)) {
            pages().stream().filter(other -> other.is(Face.CUSTOMER)).forEach(this::replace);
            hearsNot();
        }
        open.add(page);
        page.show(view.get());
        if (trouble != null) {
            page.send(new Refusal(null, trouble));
        }
    }

    void left(PageSocket page) {
        if (open.remove(page) && page.is(Face.CUSTOMER)) {
            hearsNot();
        }
    }

    /** A page that is gone hears nobody, and a new one not yet. */
    private void hearsNot() {
        told(new Input.Said(new PageHears(false)));
    }

    /** Said once, whatever the page repeats. */
    void asked(UUID command, Consumer<ToPage> asker, Input input) {
        if (answering.begins(command, asker)) {
            kiosk.accept(input);
        }
    }

    void told(Input input) {
        kiosk.accept(input);
    }

    private void replace(PageSocket older) {
        open.remove(older);
        older.send(new PageReplaced());
        older.close();
    }

    private List<PageSocket> pages() {
        return List.copyOf(open);
    }
}
