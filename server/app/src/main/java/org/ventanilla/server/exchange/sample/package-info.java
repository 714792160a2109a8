/**
 * A year of invented petitions at 44 kiosks ({@code VENTANILLA_SAMPLE=large}). Every step goes through the same {@code
 * MovingCase} as in the field, each on its day, so nothing happens here that the law or the program forbids.
 */
@NullMarked
package org.ventanilla.server.exchange.sample;

import org.jspecify.annotations.NullMarked;
