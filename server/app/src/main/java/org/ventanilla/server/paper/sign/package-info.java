/**
 * The utility's signature on a PDF: PAdES baseline B-B (ETSI EN 319 142-1) with the key of a PKCS#12 keystore. A changed
 * letter breaks it, and any reader of PDF can tell.
 */
@NullMarked
package org.ventanilla.server.paper.sign;

import org.jspecify.annotations.NullMarked;
