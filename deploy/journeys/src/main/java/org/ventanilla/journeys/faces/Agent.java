package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.ventanilla.journeys.Media;

/** The one who attends, at the hub. Works by keys where there are some. */
public final class Agent extends Staff {
    private static final String HEARD = "data-heard";
    private static final String WHOLE = "WHOLE";

    public Agent(Page page) {
        super(page);
    }

    public Media customersPicture() {
        return new Media(page, "La persona en el punto");
    }

    public void isAtTheDesk() {
        assertThat(page.getByRole(AriaRole.SWITCH)).isVisible();
    }

    public void seesInLine(String kiosk) {
        assertThat(inLine(kiosk)).isVisible();
    }

    public void seesSignalOfNext() {
        assertThat(page.getByText("Señal del punto:")).isVisible();
    }

    public void accept(String kiosk) {
        inLine(kiosk).click();
    }

    private Locator inLine(String kiosk) {
        return page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText(kiosk));
    }

    public void acceptNext() {
        assertThat(button("Atender")).isVisible();
        page.keyboard().press("a");
    }

    public void isInCall() {
        assertThat(page.getByTestId("call-state")).hasText("En llamada");
    }

    /** Said where no voice went, here to be heard. */
    public void hasNotes(int count) {
        assertThat(page.locator("button.said-note")).hasCount(count);
    }

    /** Each to its end; gives how many could be heard. */
    public int hearNotes() {
        int heard = 0;
        for (Locator note : page.locator("button.said-note").all()) {
            if (!WHOLE.equals(note.getAttribute(HEARD))) note.click();
            if (isHeard(note)) heard++;
        }
        return heard;
    }

    private static boolean isHeard(Locator note) {
        try {
            assertThat(note).hasAttribute(HEARD, WHOLE);
            return true;
        } catch (AssertionError mute) {
            return false;
        }
    }

    public void mute() {
        page.keyboard().press("m");
        assertThat(button("Hablar")).isVisible();
    }

    public void unmute() {
        press("Hablar");
    }

    public void hide() {
        press("Ocultar");
    }

    public void unhide() {
        press("Mostrar");
    }

    public void write(String text) {
        field("Escribir a la persona").fill(text);
        press("Enviar");
        reads(text);
    }

    public void look(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
    }

    public void find(String number) {
        look("Persona");
        field("Cédula o cuenta").fill(number);
        press("Buscar");
        reads("Hay 1 cuenta");
    }

    public void chooseAccount() {
        press("Es esta cuenta");
        identityIs("Dijo quién es");
    }

    public void sawHerPaper() {
        press("Vi su cédula");
        identityIs("Papel visto");
    }

    public void verifyByQuestions() {
        for (int question = 0; question < 2; question++)
            page.getByRole(AriaRole.CHECKBOX).nth(question).check();
        press("Acertó dos: verificada");
        identityIs("Verificada");
    }

    public void identityIs(String words) {
        assertThat(page.getByTestId("identity")).hasText(words);
    }

    public void openNewestBill() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ver el recibo de"))
                .first()
                .click();
    }

    public void showIt() {
        press("Mostrar en el punto");
        reads("La persona lo está viendo.");
    }

    /** At a part of the bill's width and height. */
    public void point(double x, double y) {
        pointAt(page.getByLabel("Recibo en el punto. Las flechas mueven el puntero."), x, y);
    }

    public void stopShowing() {
        press("Quitar del punto");
    }

    public void askFor(String paper) {
        look("Papeles");
        press(paper);
    }

    public Locator pages() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Papeles de esta atención"))
                .getByRole(AriaRole.LISTITEM);
    }

    public void hasWholePage(int number) {
        assertThat(pages().nth(number - 1)).containsText("Completa");
    }

    /** From afar: the photo is taken at the kiosk. */
    public void pressShutter() {
        press("Tomar la foto");
    }

    public void openPage(int number) {
        pages().nth(number - 1).getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    /** Of the page that is open. */
    public double shapeOfPage() {
        return shapeOf(page.getByRole(AriaRole.DIALOG).locator("img"));
    }

    public void closePage() {
        press("Cerrar");
    }

    /** What the camera saw of the page that is open: it travels only now. */
    public void seeOriginal() {
        press("Pedir la foto original");
        press("Ver la foto original");
        assertThat(page.getByRole(AriaRole.DIALOG).locator("img[src$='/original']"))
                .isVisible();
        press("Ver la hoja");
    }

    public APIResponse papersPdf() {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Descargar todo en un PDF"))
                .getAttribute("href");
        return page.request()
                .get(page.evaluate("address => new URL(address, location).href", address)
                        .toString());
    }

    public APIResponse constancia(String radicado, String paper) {
        return page.request()
                .get(page.evaluate("location.origin") + "/api/v1/pqrs/" + radicado + "/constancia?paper=" + paper);
    }

    public void writePqr(String kind, String service, String object, String reasons) {
        look("Solicitud");
        choose("¿Qué presenta?", kind);
        choose("Servicio", service);
        field("¿Qué pide?").fill(object);
        field("¿Por qué?").fill(reasons);
    }

    public void chooseCause(String words) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Causa"))
                .fill(words);
        page.getByRole(AriaRole.OPTION).first().click();
    }

    public void reviewPqr() {
        press("Revisar antes de radicar");
        sees("Revise con la persona");
    }

    public void file() {
        press("Radicar");
    }

    public String radicado() {
        assertThat(page.getByTestId("radicado")).isVisible();
        return page.getByTestId("radicado").innerText().strip();
    }

    /** Presses «Radicar» as an impatient finger does. */
    public void fileTwice() {
        button("Radicar").dblclick();
    }

    public void cannotChoose(String outcome) {
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(outcome)))
                .isDisabled();
    }

    /** While this page learns late what the others do. */
    public void whileLate(Runnable work) {
        page.evaluate("() => theMedia.deafen(true)");
        work.run();
        page.evaluate("() => theMedia.deafen(false)");
    }

    public void pause() {
        page.getByRole(AriaRole.SWITCH).click();
        sees("Está en pausa");
    }

    public void comeBack() {
        press("Ponerme disponible");
    }

    public void listKeys() {
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    public void giveOutcome(String outcome) {
        look("Cerrar");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(outcome))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminar y preguntarle a la persona"))
                .or(button("Dejar este resultado"))
                .click();
        assertThat(page.getByTestId("resolved")).isVisible();
    }

    public void hears(String answer) {
        assertThat(page.getByTestId("resolved")).hasText(answer);
    }

    public void writeNote(String note) {
        field("Dos líneas sobre esta atención").fill(note);
        press("Terminar y quedar libre");
    }

    public void isFree() {
        assertThat(button("Atender").or(page.getByText("Cuando llegue alguien, aparece aquí.")))
                .isVisible();
    }

    private void choose(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    public void openCase(String radicado) {
        look("Su caso");
        field("Radicado de su papel").fill(radicado);
        press("Abrir");
        assertThat(page.getByTestId("open-case")).hasText(radicado);
    }

    public void showCase() {
        press("Mostrar en el punto");
    }

    public void writeDown(String words) {
        field("Qué dice la persona").fill(words);
    }

    public void askToConfirm() {
        press("Preguntar en el punto");
    }

    public void fileRecurso() {
        press("Radicar el recurso");
    }

    public void ask(String question) {
        look("Su caso");
        field("Su pregunta").fill(question);
        press("Preguntar");
        reads("La persona la está viendo.");
    }
}
