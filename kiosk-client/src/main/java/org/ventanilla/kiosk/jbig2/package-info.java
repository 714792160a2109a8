/**
 * Black-and-white pages in the fewest bytes: ITU-T T.88 (JBIG2), generic regions only. {@code Jbig2} writes the stream
 * a PDF embeds, {@code GenericRegion} tells the {@code MqEncoder} each pixel and what stands around it. Symbols are left
 * out for good: they replace a glyph by one that looks alike, and a page must never say 6 where the paper says 8.
 */
@NullMarked
package org.ventanilla.kiosk.jbig2;

import org.jspecify.annotations.NullMarked;
