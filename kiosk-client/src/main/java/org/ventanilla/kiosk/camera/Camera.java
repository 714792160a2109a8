package org.ventanilla.kiosk.camera;

/**
 * Looks at a paper. Every method may be called from any thread; calls on one camera run one after another.
 * All but {@link #name} and {@link #close} throw {@link CameraGone} when the camera was unplugged, taken or closed.
 */
public interface Camera extends AutoCloseable {

    String name();

    /** The sharpest picture this camera can take, now. */
    CameraFrame capture();

    /** A picture at most 640 pixels wide for the screen, to be asked for several times a second. */
    byte[] previewJpeg();

    /** Lets others have the camera. May be called twice. */
    @Override
    void close();
}
