package org.ventanilla.kiosk.camera;

/** One picture and its size in pixels. The array is not copied, so do not write into it. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of each frame would be waste
public record CameraFrame(byte[] jpeg, int width, int height) {}
