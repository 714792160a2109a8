package org.ventanilla.server.customer;

import java.time.LocalDate;

/**
 * One bill of an account.
 *
 * @param amount in pesos
 * @param consumption with its unit, "148 kWh"
 */
public record Invoice(
        String id, String period, LocalDate issued, LocalDate due, long amount, String consumption, boolean paid) {}
