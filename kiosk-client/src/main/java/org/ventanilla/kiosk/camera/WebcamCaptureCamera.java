package org.ventanilla.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.ds.buildin.WebcamDefaultDevice;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A camera of the webcam-capture library. Its devices are used directly, not through {@code Webcam}, whose static
 * driver, discovery thread and shutdown hooks outlive us. The native grabber wants to meet one thread only: the given one.
 * The device is opened at the first picture, since one program at a time may have it.
 */
final class WebcamCaptureCamera implements Camera {
    private static final Dimension FULL_HD = new Dimension(1920, 1080);
    private static final long PATIENCE_SECONDS = 15;

    private final WebcamDevice device;
    private final String name;
    private final ExecutorService thread;

    /** Must be called on the thread given; that thread ends with this camera. */
    WebcamCaptureCamera(WebcamDevice device, ExecutorService thread) {
        this.device = device;
        this.name = device.getName();
        this.thread = thread;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CameraFrame capture() {
        return onThread(() -> Stills.fine(image()));
    }

    @Override
    public Preview preview() {
        return onThread(() -> Stills.preview(image()));
    }

    @Override
    public void close() {
        try {
            thread.execute(this::release);
        } catch (RejectedExecutionException alreadyClosed) {
            return;
        }
        thread.shutdown();
    }

    private BufferedImage image() {
        if (!device.isOpen()) {
            device.setResolution(finest());
            device.open();
        }
        BufferedImage image = device.getImage();
        if (image == null) {
            // Opening it again is the only way to see whether it has come back.
            device.close();
            throw new CameraGone(name);
        }
        return image;
    }

    /** The native device lists old sizes only, yet gives the nearest to what it is asked for. */
    private Dimension finest() {
        if (device instanceof WebcamDefaultDevice nativeDevice) {
            nativeDevice.setFailOnSizeMismatch(false);
            return FULL_HD;
        }
        return Arrays.stream(device.getResolutions())
                .max(Comparator.comparingInt(d -> d.width * d.height))
                .orElse(FULL_HD);
    }

    private void release() {
        try {
            device.close();
            device.dispose();
        } catch (RuntimeException | LinkageError gone) {
            // It is let go of either way.
        }
    }

    private <T> T onThread(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        try {
            thread.execute(() -> {
                try {
                    done.complete(work.call());
                } catch (Exception | LinkageError failure) {
                    done.completeExceptionally(failure);
                }
            });
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CameraGone(name, e);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw new CameraGone(name, e);
        }
    }
}
