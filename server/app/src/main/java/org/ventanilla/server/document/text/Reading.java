package org.ventanilla.server.document.text;

import java.util.List;
import org.ventanilla.server.document.PlacedWord;

/**
 * What was read on a page.
 *
 * @param words line by line, also what is hardly sure: a number may be among it
 * @param placed only what is somewhat sure
 */
public record Reading(String words, List<PlacedWord> placed) {}
