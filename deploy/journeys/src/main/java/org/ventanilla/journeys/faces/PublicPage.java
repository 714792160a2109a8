package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The citizen at home, asking what became of it. */
public final class PublicPage extends Face {
    public PublicPage(Page page) {
        super(page);
    }

    public void ask(String radicado) {
        field("Número de radicado, o código de entrega").fill(radicado);
        press("Ver cómo va");
    }

    /** Of the case that lies open; the code goes to the contact that she gave. */
    public void askForCode(String document) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ver mis papeles"))
                .click();
        field("Su cédula").fill(document);
        press("Mandar el código");
    }

    public void giveCode(String code) {
        field("Código de seis números").fill(code);
        press("Ver mis papeles");
    }

    /** Until the first page is there again: whoever goes back before would go back from the papers. */
    public void closePapers() {
        press("Cerrar mis papeles");
        assertThat(field("Número de radicado, o código de entrega")).isVisible();
        page.waitForLoadState();
    }

    public void finds(String radicado, String state) {
        assertThat(page.getByTestId("radicado")).hasText(radicado);
        assertThat(page.getByTestId("state")).containsText(state);
        assertThat(page.getByTestId("area")).not().isEmpty();
        assertThat(page.locator("[data-testid=due], [data-testid=decided]")).containsText(" de ");
    }
}
