/** The words on a scanned paper, read by Tesseract where it is installed, and laid invisibly over the ink, so that a reader finds them. */
@NullMarked
package org.ventanilla.kiosk.scan.text;

import org.jspecify.annotations.NullMarked;
