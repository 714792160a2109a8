package org.ventanilla.server.platform;

import java.util.Map;
import java.util.UUID;

/**
 * Something that became true.
 *
 * @param type a Spanish participle where the law names it ({@code PqrRadicada}), else English ({@code SessionOpened})
 * @param subject what kind of thing it happened to ({@code session}, {@code kiosk})
 * @param actor who did it ({@code staff:ID}, {@code kiosk:ID}, {@code system}); never a name
 * @param data ids and codes only, never personal: these rows outlive the person's wish to be forgotten
 */
public record Event(String type, String subject, UUID subjectId, String actor, Map<String, Object> data) {}
