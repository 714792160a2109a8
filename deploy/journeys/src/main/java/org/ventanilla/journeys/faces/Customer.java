package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.ventanilla.journeys.Media;

/** The one who came for help, before the kiosk. */
public final class Customer extends Face {
    private static final double BY_ITSELF_MS = 60_000;

    public Customer(Page page) {
        super(page);
    }

    public Media agentsPicture(String agent) {
        return new Media(page, agent);
    }

    public void talk() {
        press("Hablar con un asesor");
    }

    public void givePhone(String phone) {
        sees("¿A qué teléfono lo llamamos si se cae la señal?");
        for (char digit : phone.toCharArray()) press(String.valueOf(digit));
        press("Seguir");
    }

    public void choose(String service) {
        sees("¿De qué quiere hablar?");
        press(service);
    }

    public void agreeWithVoice() {
        sees("¿Está de acuerdo?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sí, sin mi imagen"))
                .click();
    }

    public void agreeWithVideo() {
        sees("¿Está de acuerdo?");
        press("Sí, con video");
    }

    /** From the welcome to where she tells what she needs, when there is no signal. */
    public void beginWithoutLink(String phone, String service) {
        beginWithoutLink(phone, service, "Sí, de acuerdo");
    }

    /** The same, and she agrees to be seen. */
    public void beginSeenWithoutLink(String phone, String service) {
        beginWithoutLink(phone, service, "Sí, y que me vean");
    }

    private void beginWithoutLink(String phone, String service, String yes) {
        talk();
        givePhone(phone);
        choose(service);
        sees("¿Está de acuerdo?");
        press(yes);
        sees("Cuéntenos qué necesita");
    }

    /** From a call whose link is gone, when the kiosk goes on without it. */
    public void isAskedWithoutLink(double withinMs) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cuéntenos qué necesita")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(withinMs));
    }

    public void speak(int seconds) {
        press("Grabar");
        page.waitForTimeout(1_000.0 * seconds);
        press("Parar");
        reads("¿Quedó bien?");
    }

    /** Another note, which she does not end. */
    public void speaksOn(int seconds) {
        press("Grabar otra");
        assertThat(button("Parar")).isVisible();
        page.waitForTimeout(1_000.0 * seconds);
    }

    /** In the call, where no voice goes. */
    public void sayInANote(int seconds) {
        press("Grabar mensaje");
        page.waitForTimeout(1_000.0 * seconds);
        press("Enviar");
    }

    public void beFilmed(int seconds) {
        press("Que me vean");
        reads("Lo estamos viendo y oyendo.");
        page.waitForTimeout(1_000.0 * seconds);
        press("Parar");
        reads("¿Quedó bien?");
    }

    /** Until it is over. */
    public void watchIt() {
        press("Verme");
        assertThat(button("Parar")).isVisible();
        assertThat(button("Verme")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BY_ITSELF_MS));
    }

    public void keepIt() {
        press("Guardar");
        assertThat(button("Grabar otra")).isVisible();
    }

    public void letTheOperatorWrite(String text) {
        press("Prefiero escribir");
        field("Lo que necesita").fill(text);
        press("Que me ayude el encargado");
        press("Listo");
        sees("Cuéntenos qué necesita");
    }

    public void handIn() {
        sees("Esto vamos a entregar");
        press("Entregar");
        sees("Su papel de entrega");
    }

    /** Of what she handed in. */
    public String code() {
        return page.getByTestId("code").innerText().strip();
    }

    /** From the welcome to the line, the usual way. */
    public void joinTheLine(String phone, String service) {
        talk();
        givePhone(phone);
        choose(service);
        agreeWithVideo();
        sees("Espere aquí, por favor");
    }

    public void wantsToGiveUp() {
        press("Ya no espero");
        sees("¿Deja de esperar?");
    }

    public void givesUp() {
        press("Sí, me voy");
    }

    public void isWith(String agent) {
        sees("Habla con " + agent);
    }

    public void write(String text) {
        press("Escribir");
        field("Su mensaje").fill(text);
        press("Mandar");
        reads(text);
        press("Cerrar");
    }

    /** Begun and not sent. */
    public void beginsToWrite(String text) {
        press("Escribir");
        field("Su mensaje").fill(text);
    }

    /** The program waits a while before it calls a silent server gone. */
    public void readsThatTheCallGoesOn() {
        assertThat(page.getByText("No hay señal con la empresa, pero su llamada sigue."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2 * BY_ITSELF_MS));
    }

    public void isOfferedAnAgent() {
        reads("Volvió la señal. ¿Quiere hablar con un asesor?");
    }

    public void wantsToTalk() {
        press("Hablar");
    }

    public void hasWritten(String text) {
        press("Cambiar lo escrito");
        assertThat(field("Lo que necesita")).hasValue(text);
        press("Listo");
    }

    public void mute() {
        press("Apagar micrófono");
        assertThat(button("Prender micrófono")).isVisible();
    }

    public void unmute() {
        press("Prender micrófono");
    }

    public void coverCamera() {
        press("Apagar cámara");
        assertThat(button("Prender cámara")).isVisible();
    }

    public void uncoverCamera() {
        press("Prender cámara");
    }

    public void showPaper() {
        press("Mostrar un papel");
    }

    /** Before the paper is held to it; a paper that lies well takes its picture by itself and the button is gone. */
    public void seesOwnCamera() {
        assertThat(button("Tomar foto").or(headingOfReview())).isVisible();
    }

    public void seesDocumentCamera() {
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("La foto de su papel")))
                .isVisible();
    }

    /** She presses nothing. */
    public void holdsThePaperUntilItIsTaken() {
        assertThat(headingOfReview()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BY_ITSELF_MS));
    }

    /** Unless the picture took itself before she could. */
    public void takePhoto() {
        try {
            button("Tomar foto").click(new Locator.ClickOptions().setTimeout(1_500));
        } catch (TimeoutError taken) {
            seesHowItCameOut();
        }
    }

    private Locator headingOfReview() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mire cómo quedó"));
    }

    public void seesHowItCameOut() {
        sees("Mire cómo quedó");
        Locator picture = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("La foto de su papel"));
        assertThat(picture).isVisible();
    }

    public void wantsToMendTheCorners() {
        press("Esquinas");
        sees("Mueva los puntos a las esquinas.");
    }

    /** By pixels of her screen. */
    public void dragCorner(int number, double across, double down) {
        BoundingBox box = corner(number).boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + across, y + down, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }

    public void moveCornerByKeys(int number, String key, int times) {
        for (int i = 0; i < times; i++) corner(number).press(key);
    }

    private Locator corner(int number) {
        return button("Punto " + number + ". Muévalo con las flechas.");
    }

    public void cornersAreRight() {
        press("Listo");
        seesHowItCameOut();
    }

    public double shapeOfHerPage() {
        return shapeOf(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("La foto de su papel")));
    }

    public void sendIt() {
        press("Mandar");
    }

    public void takeAnother() {
        press("Otra foto");
    }

    /** The radicado as it stands on the screen, without the spaces of its groups. */
    public String radicado() {
        Locator number = page.getByTestId("radicado");
        assertThat(number).isVisible();
        return number.innerText().replaceAll("\\s", "");
    }

    public void print() {
        press("Imprimir hoja");
    }

    public void goOn() {
        press("Seguir");
    }

    public void point(double x, double y) {
        pointAt(page.locator(".shown-box"), x, y);
    }

    /** All that this page holds: what is drawn and what is stored. */
    public String everythingKept() {
        return page.evaluate("""
                        async () => JSON.stringify({
                          page: document.documentElement.outerHTML,
                          address: location.href.replace(/#.*/, ""),
                          session: Object.values(sessionStorage).filter(value => value !== sessionStorage.getItem("bearer")),
                          local: { ...localStorage },
                          databases: await indexedDB.databases(),
                          caches: await caches.keys(),
                          cookies: document.cookie,
                        })""").toString();
    }

    public void wantsToHangUp() {
        press("Colgar");
        sees("¿Quiere colgar?");
    }

    public void hangsUp() {
        press("Sí, colgar");
    }

    public void cannotHear() {
        press("No oigo");
        sees("Vamos a arreglar el sonido");
    }

    public void hearsAgain() {
        press("Ya oigo");
    }

    public void answerResolved(boolean yes) {
        sees("¿Se le resolvió?");
        press(yes ? "Sí" : "No");
        sees("Gracias por venir");
    }

    public void leave() {
        press("Terminar");
    }

    /** From «Gracias por venir», without waiting until it goes by itself. */
    public void goesHome() {
        sees("Gracias por venir");
        leave();
        sees("Hable con la empresa, por video");
    }

    public void isAsked(String heading, String words) {
        sees(heading);
        reads(words);
    }

    public void saysYes() {
        page.keyboard().press("F9");
    }

    public void saysNo() {
        page.keyboard().press("F12");
    }
}
