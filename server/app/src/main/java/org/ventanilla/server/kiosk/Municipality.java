package org.ventanilla.server.kiosk;

/** A municipality by its DIVIPOLA code (DANE: two digits of the departamento, three of the municipio). */
public record Municipality(String divipola, String name) {}
