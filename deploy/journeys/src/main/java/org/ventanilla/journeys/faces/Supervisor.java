package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The one who lets kiosks in and puts them out, and shows others what a link was worth. */
public final class Supervisor extends Staff {
    public Supervisor(Page page) {
        super(page);
    }

    /** A kiosk's row and a word in it. */
    public void seesKiosk(String kiosk, String word) {
        assertThat(row(kiosk)).containsText(word);
    }

    public void asksForCode(String kiosk) {
        row(kiosk)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Código nuevo"))
                .click();
        assertThat(page.getByTestId("enrolment-code")).isVisible();
    }

    public String notesCode() {
        String code = page.getByTestId("enrolment-code").innerText().strip();
        press("Ya lo anoté");
        return code;
    }

    public void wantsToRevoke(String kiosk) {
        row(kiosk)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirar"))
                .click();
        sees("¿Retirar este punto?");
    }

    public void revokes() {
        press("Retirar el punto");
    }

    public void opensSignalOfAll() {
        link("Señal de todos los puntos").click();
        sees("Señal de los puntos");
    }

    /** Hour by hour: two lines of heads, 24 hours, and the day. */
    public void opensSignalOf(String kiosk) {
        link(kiosk).click();
        sees("Señal de " + kiosk);
        assertThat(page.getByRole(AriaRole.ROW)).hasCount(2 + 24 + 1);
    }

    public void looksAtTheDayBefore() {
        String day = field("Día").inputValue();
        press("Día anterior");
        assertThat(field("Día")).not().hasValue(day);
    }

    private Locator link(String word) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(word).setExact(true));
    }

    private Locator row(String kiosk) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(kiosk));
    }
}
