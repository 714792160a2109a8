/** Uploads in two places: the rows in PostgreSQL, the bytes in a folder that every node sees. */
@NullMarked
package org.ventanilla.server.upload.store;

import org.jspecify.annotations.NullMarked;
