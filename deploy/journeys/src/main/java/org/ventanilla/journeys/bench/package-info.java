/**
 * What an attention costs in time: {@code ./ventanilla bench attention}. Moments are taken inside the pages, where the
 * person would see them, and compared with what the same browser and computer do bare in the same run.
 */
@NullMarked
package org.ventanilla.journeys.bench;

import org.jspecify.annotations.NullMarked;
