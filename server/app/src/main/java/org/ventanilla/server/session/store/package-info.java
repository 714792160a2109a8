/** The attentions in PostgreSQL ({@code V020__session.sql}). */
@NullMarked
package org.ventanilla.server.session.store;

import org.jspecify.annotations.NullMarked;
