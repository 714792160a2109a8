package org.ventanilla.kiosk.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every camera promises, asked of each adapter. */
class CameraContractTest {

    static Stream<Camera> cameras() {
        PaintedWebcams webcams = new PaintedWebcams("Call camera", "Document camera");
        return Stream.of(new DemoCamera(), Cameras.find("auto", () -> webcams).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void a_camera_has_a_name(Camera camera) {
        try (camera) {
            assertFalse(camera.name().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void a_capture_is_a_jpeg_of_the_size_it_says(Camera camera) throws IOException {
        try (camera) {
            CameraFrame frame = camera.capture();
            BufferedImage image = image(frame.jpeg());
            assertEquals(frame.width(), image.getWidth());
            assertEquals(frame.height(), image.getHeight());
            assertTrue(frame.width() >= 720);
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void a_preview_is_a_small_jpeg(Camera camera) throws IOException {
        try (camera) {
            assertTrue(image(camera.preview().jpeg()).getWidth() <= 960);
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void previews_and_captures_may_come_from_several_threads(Camera camera) throws Exception {
        try (camera;
                var threads = Executors.newFixedThreadPool(3)) {
            Callable<Boolean> look = () -> camera.preview().jpeg().length > 0;
            Callable<Boolean> take = () -> camera.capture().jpeg().length > 0;
            for (var done : threads.invokeAll(List.of(look, take, look, take, look))) {
                assertTrue(done.get());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void a_closed_camera_is_gone_and_may_be_closed_again(Camera camera) {
        camera.capture();
        camera.close();
        camera.close();
        assertThrows(CameraGone.class, camera::capture);
        assertThrows(CameraGone.class, camera::preview);
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
