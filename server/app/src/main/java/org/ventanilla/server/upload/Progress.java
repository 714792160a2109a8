package org.ventanilla.server.upload;

/** How far an upload has come: {@code offset} bytes are on disk. */
public record Progress(Upload upload, long offset) {

    public boolean isComplete() {
        return upload.complete();
    }
}
