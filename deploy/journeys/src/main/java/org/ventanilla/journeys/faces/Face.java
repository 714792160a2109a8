package org.ventanilla.journeys.faces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** A page as somebody reads it: by roles and words. */
public abstract class Face {
    final Page page;

    Face(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** The screen that stands now, by its heading. */
    public void sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
    }

    public void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    public void doesNotRead(String words) {
        assertThat(page.getByText(words)).not().isVisible();
    }

    /** A mark with the other's name, on what both look at. */
    public void seesPointerOf(String name) {
        assertThat(page.locator(".pointer").getByText(name)).isVisible();
    }

    /** Its width by its height, once it is there. */
    static double shapeOf(Locator picture) {
        assertThat(picture).hasJSProperty("complete", true);
        return ((Number) picture.evaluate("image => image.naturalWidth / image.naturalHeight")).doubleValue();
    }

    final void pointAt(Locator picture, double x, double y) {
        BoundingBox box = picture.boundingBox();
        page.mouse().move(box.x + box.width * x, box.y + box.height * y);
    }

    final Locator button(String word) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word).setExact(true));
    }

    /** In front, as it is for whoever presses: a browser hardly draws the tabs behind. */
    final void press(String word) {
        page.bringToFront();
        button(word).click();
    }

    final Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
