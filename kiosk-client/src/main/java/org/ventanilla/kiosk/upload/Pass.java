package org.ventanilla.kiosk.upload;

import java.util.concurrent.CompletionStage;

/** What lets this kiosk in. */
public interface Pass {

    /** The bearer of now; fails while there is none to be had (no link, revoked). May be slow. */
    CompletionStage<String> bearer();

    /** The server does not take this one any more. */
    void refused(String bearer);
}
