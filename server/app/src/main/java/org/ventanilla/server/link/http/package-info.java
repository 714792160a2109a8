/** The history of links over HTTP, also as tables to hand on. */
@NullMarked
package org.ventanilla.server.link.http;

import org.jspecify.annotations.NullMarked;
