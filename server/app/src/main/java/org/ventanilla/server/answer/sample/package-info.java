/** Invented answers. */
@NullMarked
package org.ventanilla.server.answer.sample;

import org.jspecify.annotations.NullMarked;
