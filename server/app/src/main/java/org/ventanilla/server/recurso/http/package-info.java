/** Recursos over HTTP. */
@NullMarked
package org.ventanilla.server.recurso.http;

import org.jspecify.annotations.NullMarked;
