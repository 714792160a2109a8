/**
 * What the utility already has: a radicador of its own, from which the numbers then come, and a system with open cases, which
 * are brought over with their numbers and their clocks.
 */
@NullMarked
package org.ventanilla.server.exchange;

import org.jspecify.annotations.NullMarked;
