package org.ventanilla.server.answer;

import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What is decided about one thing she asked for.
 *
 * @param request in her words, or near them
 * @param respuesta null until somebody decides
 * @param reasons what follows for her: what is paid back, when, and why not
 */
public record Ruling(String request, @Nullable Respuesta respuesta, String reasons) {}
