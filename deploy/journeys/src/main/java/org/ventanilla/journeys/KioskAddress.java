package org.ventanilla.journeys;

/** Where a kiosk shows its faces. Both carry the launch key. */
public record KioskAddress(String customer, String operator) {}
