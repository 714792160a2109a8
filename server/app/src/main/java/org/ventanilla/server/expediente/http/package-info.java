/** The expediente and the list of art. 153 over HTTP. */
@NullMarked
package org.ventanilla.server.expediente.http;

import org.jspecify.annotations.NullMarked;
