package org.ventanilla.kiosk.paper;

import java.util.UUID;
import org.ventanilla.contract.Words.PaperKind;

/** The sheet that a picture is of. */
public record Sheet(UUID session, UUID page, PaperKind kind, int number) {}
