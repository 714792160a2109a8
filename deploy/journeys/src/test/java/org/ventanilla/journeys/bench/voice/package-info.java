/** The measure of intelligibility, on signals whose answer is known. */
@NullMarked
package org.ventanilla.journeys.bench.voice;

import org.jspecify.annotations.NullMarked;
