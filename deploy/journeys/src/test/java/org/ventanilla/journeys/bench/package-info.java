/** The arithmetic of the benchmark. */
@NullMarked
package org.ventanilla.journeys.bench;

import org.jspecify.annotations.NullMarked;
