/** Scanned papers become a PDF/A-2b that any reader opens: ink as JBIG2, and hardly a byte besides. */
@NullMarked
package org.ventanilla.kiosk.scan.pdf;

import org.jspecify.annotations.NullMarked;
