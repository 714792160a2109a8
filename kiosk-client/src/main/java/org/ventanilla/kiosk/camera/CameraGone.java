package org.ventanilla.kiosk.camera;

/** The camera gave no picture: unplugged, taken by another program, or closed. */
public final class CameraGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    CameraGone(String camera, Throwable cause) {
        super("no picture from " + camera, cause);
    }

    CameraGone(String camera) {
        super("no picture from " + camera);
    }
}
