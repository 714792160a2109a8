/** Invented kiosks for the demonstration, in municipalities that exist. */
@NullMarked
package org.ventanilla.server.kiosk.sample;

import org.jspecify.annotations.NullMarked;
