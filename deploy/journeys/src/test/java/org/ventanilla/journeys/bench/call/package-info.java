/** Facts of what is made of a call's counters. */
@NullMarked
package org.ventanilla.journeys.bench.call;

import org.jspecify.annotations.NullMarked;
