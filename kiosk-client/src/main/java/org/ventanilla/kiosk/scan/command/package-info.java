/** {@code ./ventanilla scan}: the kiosk's own scanning, from pictures in files to papers in files. */
@NullMarked
package org.ventanilla.kiosk.scan.command;

import org.jspecify.annotations.NullMarked;
