/**
 * The system as it is delivered, from outside: {@link org.ventanilla.journeys.RunningDemo} starts it,
 * {@link org.ventanilla.journeys.Chromium} looks at it with the browsers that people have, and {@code faces} knows its
 * pages by the words and roles that a person sees. The journeys (tests) and the benchmark both stand on this.
 */
@NullMarked
package org.ventanilla.journeys;

import org.jspecify.annotations.NullMarked;
