package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The citizen at home, asking what became of it. */
public final class PublicPage extends Face {
    public PublicPage(Page page) {
        super(page);
    }

    public void ask(String radicado) {
        field("Número de radicado").fill(radicado);
        press("Ver cómo va");
    }

    public void finds(String radicado, String state) {
        assertThat(page.getByTestId("radicado")).hasText(radicado);
        assertThat(page.getByTestId("state")).containsText(state);
        assertThat(page.getByTestId("area")).not().isEmpty();
        assertThat(page.locator("[data-testid=due], [data-testid=decided]")).containsText(" de ");
    }
}
