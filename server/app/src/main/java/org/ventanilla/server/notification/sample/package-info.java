/** Invented notifications. */
@NullMarked
package org.ventanilla.server.notification.sample;

import org.jspecify.annotations.NullMarked;
