package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.invented.Photographs;
import org.ventanilla.kiosk.invented.Photographs.Photograph;

class PhotoFinderTest {
    /** Where every invented card has its face, as shares of its width. */
    private static final double LEFT = 56 / 85.6;

    private static final double RIGHT = 78 / 85.6;

    @Test
    void a_face_on_a_card_keeps_its_greys() throws IOException {
        Layers card = layers(first("id"));
        Photo face = card.photos().getFirst();
        assertEquals(1, card.photos().size());
        assertEquals((LEFT + RIGHT) / 2, face.left() + face.width() / 2, 0.03);
        assertTrue(greys(face) > 60, () -> greys(face) + " greys");
        assertTrue(face.jpeg().length < 2500, () -> face.jpeg().length + " bytes");
    }

    @Test
    void no_ink_lies_under_a_face() throws IOException {
        Layers card = layers(first("id"));
        Photo face = card.photos().getFirst();
        int across = card.ink().width();
        int down = card.ink().height();
        for (int y = (int) (face.top() * down) + 2; y < (face.top() + face.height()) * down - 2; y++) {
            for (int x = (int) (face.left() * across) + 2; x < (face.left() + face.width()) * across - 2; x++) {
                assertFalse(card.ink().isInk(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void papers_without_a_photograph_pay_for_none() {
        for (String kind : List.of("bill", "letter", "hand")) {
            assertEquals(List.of(), layers(first(kind)).photos(), kind);
        }
    }

    private static Photograph first(String kind) {
        return IntStream.range(300, 360)
                .mapToObj(seed -> Photographs.of(seed, 1, 1))
                .filter(photo -> photo.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Layers layers(Photograph photo) {
        List<Point> corners =
                photo.corners().stream().map(c -> new Point(c[0], c[1])).toList();
        Quad quad = new Quad(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
        Layering.Outcome outcome = Layering.layers(photo.frames().getFirst(), new Layering.Wishes(0, quad));
        return assertInstanceOf(Layering.Layered.class, outcome).layers();
    }

    private static long greys(Photo photo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
            return IntStream.of(
                            image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null))
                    .distinct()
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
