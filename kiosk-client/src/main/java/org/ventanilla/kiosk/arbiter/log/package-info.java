/**
 * What the arbiter heard and decided, one line of JSON each, to be looked at again: times, figures and rungs, nothing of a person.
 * The first line holds the thresholds; a sample is kept when it is heard, a decision when it is another than before.
 */
@NullMarked
package org.ventanilla.kiosk.arbiter.log;

import org.jspecify.annotations.NullMarked;
