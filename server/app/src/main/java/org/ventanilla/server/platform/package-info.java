/**
 * What every feature stands on: refusals as values, transactions, the event log, ids, the configuration. Plain Java; the
 * sides that touch Vert.x lie in {@code db}, {@code http} and {@code ws}. Knows no feature.
 */
@NullMarked
package org.ventanilla.server.platform;

import org.jspecify.annotations.NullMarked;
