package org.ventanilla.server.upload;

import java.util.UUID;

/**
 * A part as its kiosk announces it.
 *
 * @param part made at the kiosk, so that offering it twice is offering it once
 * @param bytes its length
 * @param sha256 of the whole part, in lower-case hexadecimal
 */
public record Offer(UUID part, UUID kiosk, long bytes, String sha256) {}
