/** Hours of links in PostgreSQL. */
@NullMarked
package org.ventanilla.server.link.store;

import org.jspecify.annotations.NullMarked;
