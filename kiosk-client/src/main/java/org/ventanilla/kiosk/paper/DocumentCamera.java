package org.ventanilla.kiosk.paper;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.kiosk.camera.Camera;
import org.ventanilla.kiosk.camera.CameraGone;

/**
 * The camera over the desk, which may come and go. Looking for it takes seconds, so it is looked for in the background; one that gave no
 * picture is looked for again. Thread-safe.
 */
public final class DocumentCamera {
    private static final Duration AFTER_A_VAIN_SEARCH = Duration.ofMinutes(1);

    private final Supplier<Optional<Camera>> finder;
    private final Executor background;
    private @Nullable Camera camera;
    private long notBefore = System.nanoTime();
    private DeviceState state = DeviceState.UNKNOWN;
    private boolean looking;

    public DocumentCamera(Supplier<Optional<Camera>> finder, Executor background) {
        this.finder = finder;
        this.background = background;
    }

    /** {@code UNKNOWN} until the first search is over. */
    public synchronized DeviceState state() {
        return state;
    }

    /** Looks for a camera when there is none; to be called now and then. */
    public void look() {
        if (starts()) {
            background.execute(() -> found(finder.get().orElse(null)));
        }
    }

    /** Empty when there is no camera, or it gives no picture now. */
    public <T> Optional<T> use(Function<Camera, T> shot) {
        Camera here = camera();
        if (here == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(shot.apply(here));
        } catch (CameraGone e) {
            lose(here);
            return Optional.empty();
        }
    }

    /** Between two people: the camera's light goes out, and other programs may have it. */
    public void rest() {
        close();
        look();
    }

    public void close() {
        Camera here = camera();
        if (here != null) {
            lose(here);
        }
    }

    private synchronized @Nullable Camera camera() {
        return camera;
    }

    private synchronized boolean starts() {
        boolean starts = camera == null && !looking && System.nanoTime() - notBefore >= 0;
        looking |= starts;
        return starts;
    }

    private synchronized void found(@Nullable Camera found) {
        camera = found;
        state = found == null ? DeviceState.MISSING : DeviceState.READY;
        looking = false;
        notBefore = System.nanoTime() + AFTER_A_VAIN_SEARCH.toNanos();
    }

    private synchronized void lose(Camera gone) {
        gone.close();
        if (gone.equals(camera)) {
            camera = null;
            notBefore = System.nanoTime();
            state = DeviceState.MISSING;
        }
    }
}
