package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The one who studies cases and writes answers. Works by keys where there are some. */
public final class Analyst extends Staff {
    public Analyst(Page page) {
        super(page);
    }

    public void isAtTheCases() {
        sees("Mis casos");
    }

    /** The list of what was handed in without a signal. */
    public void openHandIns() {
        page.navigate(page.url().replaceAll("#.*", "") + "#entregado");
        sees("Entregado sin señal");
    }

    public void openHandIn(String code) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(code)).click();
        sees(code);
    }

    /** To its end: the browser decodes what the server keeps. */
    public void playsTheFilm() {
        Locator film = page.locator("video");
        film.evaluate("film => film.play()");
        assertThat(film).hasJSProperty("ended", true, new LocatorAssertions.HasJSPropertyOptions().setTimeout(20_000));
    }

    public void search(String words) {
        page.keyboard().press("/");
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
        sees("Casos con «" + words + "»");
    }

    public void finds(String radicado) {
        assertThat(row(radicado)).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("-ENT-")))
                .hasCount(1);
    }

    public void findsNothing() {
        reads("Ningún caso coincide.");
    }

    /** By the keys alone: down to the first, and in. */
    public void openFirst() {
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
    }

    /** By the link that a colleague sent. */
    public void openLink(String radicado) {
        page.navigate(page.url().replaceAll("#.*", "") + "#caso/" + radicado);
        sees(radicado);
    }

    public void seesAllCases() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Todos")))
                .click();
        sees("Todos los casos");
    }

    /** On the list: the row that has the focus. */
    public void takeFocused() {
        page.keyboard().press("a");
    }

    public void take() {
        press("Tomarlo");
    }

    public void isHeldBy(String name) {
        assertThat(page.locator(".who-has-it").getByText(name)).isVisible();
    }

    public void seesLight(String date, String words) {
        assertThat(page.locator(".case-lights div").filter(new Locator.FilterOptions().setHasText(date)))
                .containsText(words);
    }

    public void isTold(String words) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    public void openTab(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
    }

    public void choosesNote() {
        openTab("Pasos");
        page.getByText("Anotar algo").first().click();
    }

    /** Waits until it is saved. */
    public void writesNote(String words) {
        choosesNote();
        field("Por qué").fill(words);
        assertThat(page.getByTestId("draft-saved")).isVisible();
    }

    public void finds(String field, String words) {
        assertThat(field(field)).hasValue(words);
    }

    public void takesStep() {
        press("Dar este paso");
    }

    /** What the others do does not reach her page for a while. */
    public void holdNews() {
        page.route("**/casework/cases/*", route -> route.abort());
    }

    public void letNewsCome() {
        page.unroute("**/casework/cases/*");
        isTold("cambió este caso");
    }

    public void triesAgain() {
        press("Hacerlo otra vez");
    }

    public void backToCases() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volver a los casos"))
                .click();
    }

    private Locator row(String radicado) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(radicado));
    }
}
