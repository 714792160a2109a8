package org.ventanilla.kiosk.camera;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamDriver;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Webcams without hardware, for the webcam-capture library: they see grey, and can be unplugged. */
final class PaintedWebcams implements WebcamDriver {
    private final List<Painted> devices;

    PaintedWebcams(String... names) {
        devices = Arrays.stream(names).map(Painted::new).toList();
    }

    Painted device(int index) {
        return devices.get(index);
    }

    @Override
    public List<WebcamDevice> getDevices() {
        return List.copyOf(devices);
    }

    @Override
    public boolean isThreadSafe() {
        return false;
    }

    static final class Painted implements WebcamDevice {
        private final String name;
        private Dimension size = new Dimension(640, 480);
        private volatile boolean open;
        volatile boolean unplugged;
        private volatile @Nullable Thread only;

        Painted(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Dimension[] getResolutions() {
            return new Dimension[] {new Dimension(640, 480), new Dimension(1280, 720)};
        }

        @Override
        public Dimension getResolution() {
            return size;
        }

        @Override
        public void setResolution(Dimension wanted) {
            size = wanted;
        }

        @Override
        public @Nullable BufferedImage getImage() {
            Thread now = Thread.currentThread();
            Thread before = only;
            if (!open || (before != null && before != now)) {
                throw new IllegalStateException(open ? "met a second thread" : "not open");
            }
            only = now;
            return unplugged ? null : new BufferedImage(size.width, size.height, BufferedImage.TYPE_3BYTE_BGR);
        }

        @Override
        public void open() {
            open = true;
        }

        @Override
        public void close() {
            open = false;
        }

        @Override
        public void dispose() {
            open = false;
        }

        @Override
        public boolean isOpen() {
            return open;
        }
    }
}
