/**
 * HTTP as every feature uses it: a route's work runs on a virtual thread, a refusal becomes {@code application/problem+json}
 * in one place, and the log says which route was asked, never what was in it.
 */
@NullMarked
package org.ventanilla.server.platform.http;

import org.jspecify.annotations.NullMarked;
