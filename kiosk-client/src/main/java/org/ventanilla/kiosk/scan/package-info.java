/**
 * A picture becomes a page: {@code Frames} reads the picture, {@code PageFinder} finds the paper, {@code Rectifying}
 * lays it flat, {@code Light} evens it out, {@code Inspecting} judges it, and {@code Scanning} does all of it in turn.
 * What is written is a {@code Leaf} of {@code Layers}; {@code Cards} joins the two sides of an identity card on one.
 * Everything is immutable or local to one call, so any thread may scan.
 */
@NullMarked
package org.ventanilla.kiosk.scan;

import org.jspecify.annotations.NullMarked;
