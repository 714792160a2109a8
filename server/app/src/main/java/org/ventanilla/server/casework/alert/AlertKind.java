package org.ventanilla.server.casework.alert;

/** Why somebody is told. */
public enum AlertKind {
    /** The term ends in a few business days. */
    NEAR,
    /** It is over, and no silence follows from that clock. */
    OVER,
    /** She did not bring what was missing within her month. */
    WAIT_OVER,
    /** Probable silencio administrativo positivo: 72 hours to recognise it. */
    SILENCE,
    /** The 72 hours are over and nobody said anything. */
    DUTY_OVER,
    /** Billing did not acknowledge that it must not suspend for the sum in dispute (Ley 142/1994 art. 155). */
    SUSPENSION
}
