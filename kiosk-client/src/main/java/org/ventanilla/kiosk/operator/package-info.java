/** The operator's side of the kiosk. She knows everybody in the village, and must not learn their business: states, never content. */
@NullMarked
package org.ventanilla.kiosk.operator;

import org.jspecify.annotations.NullMarked;
