package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The one who keeps the café: opens the day and starts attentions. */
public final class Operator extends Face {
    private static final Pattern SIGNAL = Pattern.compile("Buena|Débil");
    private static final Pattern READY = Pattern.compile("Buena|List[ao]");

    public Operator(Page page) {
        super(page);
    }

    public void type(String pin) {
        for (char digit : pin.toCharArray()) press(String.valueOf(digit));
        press("Abrir el día");
    }

    /** Be it weak. */
    public void hasSignal() {
        assertThat(page.getByTestId("state-link")).containsText(SIGNAL);
    }

    /** Whatever the one before left. */
    public void haveDayOpen(String pin) {
        assertThat(button("Abrir el día").or(button("Empezar atención"))).isVisible();
        if (button("Abrir el día").isVisible()) type(pin);
        assertThat(button("Empezar atención")).isVisible();
    }

    public void haveDayClosed() {
        assertThat(button("Abrir el día").or(button("Empezar atención"))).isVisible();
        if (!button("Abrir el día").isVisible()) closeDay();
    }

    public void seesClosed() {
        assertThat(button("Abrir el día")).isVisible();
        assertThat(button("Empezar atención")).isHidden();
    }

    public void seesNoPin() {
        assertThat(button("Abrir el día")).isHidden();
    }

    public void closeDay() {
        press("Cerrar el día");
        press("Sí, cerrar");
        assertThat(button("Abrir el día")).isVisible();
    }

    public void startAttention() {
        press("Empezar atención");
    }

    public int attentionsToday() {
        return Integer.parseInt(page.getByTestId("attentions").innerText().strip());
    }

    public void awaitAttentionsToday(int count) {
        assertThat(page.getByTestId("attentions")).hasText("" + count);
    }

    /** From the start of an attention to its call. */
    public void seesWhatACallWouldBeLike() {
        assertThat(page.getByTestId("call-would-be")).containsText("Ahora hay señal");
    }

    /** A part of the kiosk, as «Cámara». */
    public void seesReady(String part) {
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(part + ":")))
                .containsText(READY);
    }
}
