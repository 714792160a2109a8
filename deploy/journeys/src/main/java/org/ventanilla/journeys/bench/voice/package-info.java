/**
 * How much of its words is left of a voice that went through a call: what was spoken is laid beside what was heard ({@code Spoken}),
 * and {@code Stoi} compares them. Of signals alone; how they are recorded is in {@code bench.call}.
 */
@NullMarked
package org.ventanilla.journeys.bench.voice;

import org.jspecify.annotations.NullMarked;
