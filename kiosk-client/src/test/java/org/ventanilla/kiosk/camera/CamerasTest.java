package org.ventanilla.kiosk.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CamerasTest {

    @Test
    void the_only_camera_is_left_to_the_call() {
        assertTrue(Cameras.find("auto", () -> new PaintedWebcams("Integrated")).isEmpty());
    }

    @Test
    void the_second_camera_looks_at_papers() {
        assertEquals("HUE HD", nameOf(Cameras.find("auto", () -> new PaintedWebcams("Integrated", "HUE HD"))));
    }

    @Test
    void a_camera_can_be_chosen_by_its_name() {
        assertEquals(
                "Logitech C270", nameOf(Cameras.find("C270", () -> new PaintedWebcams("Logitech C270", "Integrated"))));
    }

    @Test
    void a_missing_native_library_means_no_document_camera() {
        assertTrue(Cameras.find("auto", () -> {
                    throw new UnsatisfiedLinkError("libOpenIMAJGrabber.so");
                })
                .isEmpty());
        assertTrue(Cameras.find("auto", () -> {
                    throw new IllegalStateException("driver");
                })
                .isEmpty());
    }

    @Test
    void whatever_this_machine_has_looking_for_it_does_no_harm() {
        Cameras.find("auto").ifPresent(Camera::close);
        assertTrue(Cameras.find("none").isEmpty());
    }

    @Test
    void a_camera_takes_its_finest_picture() {
        try (Camera camera =
                Cameras.find("auto", () -> new PaintedWebcams("one", "two")).orElseThrow()) {
            assertEquals(1280, camera.capture().width());
        }
    }

    @Test
    void an_unplugged_camera_is_gone_until_it_is_back() {
        PaintedWebcams webcams = new PaintedWebcams("one", "two");
        try (Camera camera = Cameras.find("auto", () -> webcams).orElseThrow()) {
            webcams.device(1).unplugged = true;
            assertThrows(CameraGone.class, camera::capture);
            assertFalse(webcams.device(1).isOpen());
            webcams.device(1).unplugged = false;
            assertEquals(1280, camera.capture().width());
        }
    }

    @Test
    void the_demo_camera_lays_down_the_next_paper_after_each_capture() {
        try (Camera camera = Cameras.find("demo").orElseThrow()) {
            byte[] first = camera.capture().jpeg();
            byte[] preview = camera.preview().jpeg();
            assertArrayEquals(preview, camera.preview().jpeg(), "looking does not change the paper");
            byte[] second = camera.capture().jpeg();
            assertFalse(java.util.Arrays.equals(first, second));
            for (int i = 0; i < 4; i++) {
                camera.capture();
            }
            assertArrayEquals(first, camera.capture().jpeg(), "after the last comes the first");
        }
    }

    private static String nameOf(Optional<Camera> camera) {
        try (Camera found = camera.orElseThrow()) {
            return found.name();
        }
    }
}
