/** Filing and papers over HTTP, and the public page that anybody may ask. */
@NullMarked
package org.ventanilla.server.pqr.http;

import org.jspecify.annotations.NullMarked;
