package org.ventanilla.server.casework;

import java.time.LocalDate;

/** She was asked to complete her petition (Ley 1755/2015 art. 17): one calendar month, and once another. */
public record Waiting(LocalDate asked, LocalDate by, boolean extended) {}
