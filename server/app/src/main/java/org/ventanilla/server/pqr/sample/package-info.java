/** Invented cases for the demonstration, one in each state. */
@NullMarked
package org.ventanilla.server.pqr.sample;

import org.jspecify.annotations.NullMarked;
