/** The answer as a letter of the utility. What it says is decided elsewhere; here it gets its place. */
@NullMarked
package org.ventanilla.server.answer.paper;

import org.jspecify.annotations.NullMarked;
