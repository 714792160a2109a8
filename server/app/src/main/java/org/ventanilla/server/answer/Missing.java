package org.ventanilla.server.answer;

/**
 * Something without which an answer is not valid.
 *
 * @param field "HECHOS", or "DECISION.2" for the second request
 * @param sentence for who writes it
 */
public record Missing(String field, String sentence) {}
