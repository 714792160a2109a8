/** The keys of the seal and the account of parts, over HTTP. */
@NullMarked
package org.ventanilla.server.intake.http;

import org.jspecify.annotations.NullMarked;
