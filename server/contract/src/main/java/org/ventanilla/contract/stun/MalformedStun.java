package org.ventanilla.contract.stun;

/** These bytes are no STUN message. Without a stack: whoever sends a million of them costs us nothing more. */
public final class MalformedStun extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedStun(String what) {
        super(what, null, false, false);
    }
}
