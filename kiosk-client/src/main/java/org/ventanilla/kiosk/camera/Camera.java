package org.ventanilla.kiosk.camera;

import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a paper. Every method may be called from any thread; calls on one camera run one after another.
 * All but {@link #name} and {@link #close} throw {@link CameraGone} when the camera was unplugged, taken or closed.
 */
public interface Camera extends AutoCloseable {

    /** More of them gain little and take longer to merge than a person waits. */
    int BURST = 8;

    String name();

    /** The sharpest picture this camera can take, now. */
    CameraFrame capture();

    /** Several pictures of what lies there now, as fast as they come: merged they show more than one. */
    default List<CameraFrame> burst() {
        return Stream.generate(this::capture).limit(BURST).toList();
    }

    /** A picture at most 960 pixels wide for the screen, to be asked for several times a second. */
    Preview preview();

    /** Lets others have the camera. May be called twice. */
    @Override
    void close();
}
