package org.ventanilla.server.casework;

import java.util.UUID;

/** @param language a code of {@code catalogo/lenguas.csv} */
public record Interpreter(UUID id, String language, String name, String phone, String place) {}
