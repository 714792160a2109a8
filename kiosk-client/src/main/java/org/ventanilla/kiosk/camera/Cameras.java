package org.ventanilla.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDriver;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the document camera. None is normal: most cafés have one camera, the call has it, and papers come from the
 * browser's frame. Nothing that goes wrong here may keep the kiosk from starting.
 */
public final class Cameras {
    private static final Logger LOG = LoggerFactory.getLogger(Cameras.class);
    private static final long PATIENCE_SECONDS = 10;

    private Cameras() {}

    /**
     * @param wanted {@code demo}, {@code none}, part of a camera's name, or {@code auto}: the second camera, because
     *     the first is the call's
     */
    public static Optional<Camera> find(String wanted) {
        return switch (wanted) {
            case "demo" -> Optional.of(new DemoCamera());
            case "none" -> Optional.empty();
            default -> find(wanted, WebcamDefaultDriver::new);
        };
    }

    static Optional<Camera> find(String wanted, Supplier<WebcamDriver> driver) {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("document-camera").factory());
        Optional<Camera> found = Optional.empty();
        try {
            // A missing library shows as UnsatisfiedLinkError or NoClassDefFoundError: the future carries any
            // Throwable.
            found = thread.submit(() -> choose(wanted, driver.get().getDevices(), thread))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("No document camera: {}", String.valueOf(e.getCause() == null ? e : e.getCause()));
        }
        if (found.isEmpty()) {
            thread.shutdownNow();
        }
        return found;
    }

    private static Optional<Camera> choose(String wanted, List<WebcamDevice> devices, ExecutorService thread) {
        return devices.stream()
                .filter(device -> wanted.equals("auto") || device.getName().contains(wanted))
                .skip(wanted.equals("auto") ? 1 : 0)
                .findFirst()
                .map(device -> new WebcamCaptureCamera(device, thread));
    }
}
