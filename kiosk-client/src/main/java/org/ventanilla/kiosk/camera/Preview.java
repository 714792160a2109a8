package org.ventanilla.kiosk.camera;

/** A small JPEG, and how many pixels wide the camera's own picture is. The array is not copied, so do not write into it. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of each would be waste
public record Preview(byte[] jpeg, int cameraWidth) {}
