package org.ventanilla.server.document;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;

/**
 * A part as a kiosk announces it.
 *
 * @param page made at the kiosk, so that the same page may be sent again after a drop
 * @param number counts within the attention, from 1
 * @param sha256 of the bytes it sent, in hexadecimal
 */
public record Arrival(UUID kiosk, UUID session, UUID page, Part part, int number, PaperKind kind, String sha256) {}
