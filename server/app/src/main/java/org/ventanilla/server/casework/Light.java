package org.ventanilla.server.casework;

/** How much a date presses. */
public enum Light {
    GREEN,
    /** Five business days or fewer: the first warning. */
    AMBER,
    /** Today is the last day, or it is over. */
    RED,
    DONE
}
