package org.ventanilla.server.handin;

/** How far an envelope is. */
public enum Standing {
    /** All that its manifest lists is here. */
    WHOLE,
    /** The manifest lists what has not come. */
    PARTS_MISSING,
    /** Parts without a manifest: the attention broke off, somebody calls back. */
    INCOMPLETE,
    FILED,
    /** Nobody needs a case of it, with the reason. */
    CLOSED
}
