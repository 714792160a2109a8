/** The answer over HTTP: open, save, preview, send to sign, give back, sign, read. */
@NullMarked
package org.ventanilla.server.answer.http;

import org.jspecify.annotations.NullMarked;
