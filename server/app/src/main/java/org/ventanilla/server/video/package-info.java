/**
 * The call. Its engine {@code direct} is WebRTC between the two browsers; the server only carries the negotiation between
 * the kiosk and the agent of one attention, and keeps nothing of it: a candidate is somebody's address.
 */
@NullMarked
package org.ventanilla.server.video;

import org.jspecify.annotations.NullMarked;
