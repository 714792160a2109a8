/** One class for each face of the system: what its person does there, in her words. */
@NullMarked
package org.ventanilla.journeys.faces;

import org.jspecify.annotations.NullMarked;
