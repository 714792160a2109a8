/** Answers in PostgreSQL: what they say apart from what became of them. */
@NullMarked
package org.ventanilla.server.answer.store;

import org.jspecify.annotations.NullMarked;
