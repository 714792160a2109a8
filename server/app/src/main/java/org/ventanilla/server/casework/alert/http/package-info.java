/** The alerts of who asks, and the responsible person's word on a silence. */
@NullMarked
package org.ventanilla.server.casework.alert.http;

import org.jspecify.annotations.NullMarked;
