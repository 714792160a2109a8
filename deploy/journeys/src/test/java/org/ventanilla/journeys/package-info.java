/** Whole journeys, through the browsers and the network, on a system as it is delivered. */
@NullMarked
package org.ventanilla.journeys;

import org.jspecify.annotations.NullMarked;
