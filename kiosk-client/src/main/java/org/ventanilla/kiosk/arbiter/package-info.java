/**
 * What the link is used for: samples of it in, a rung for each direction and a budget for uploads out. Everything here is pure and
 * belongs to one thread: the time is that of the samples, nothing is measured or sent here, and the same samples always give the
 * same decisions, so that a recorded run can be looked at again ({@code ./ventanilla arbiter --replay}).
 *
 * <p>"Up" is from the kiosk to the server and the agent, "down" the other way. Rates are kbit/s of IP, times milliseconds.
 */
@NullMarked
package org.ventanilla.kiosk.arbiter;

import org.jspecify.annotations.NullMarked;
