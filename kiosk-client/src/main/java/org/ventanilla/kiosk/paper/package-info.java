/**
 * The pictures of a visit's papers: from the still to the page on the screen ({@code ScanningPaper}, {@code Tray}), and sealed into the
 * spool when she confirms it ({@code HandingIn}); what the camera saw ({@code Originals}) goes only when the agent asks for it. Until
 * they are sealed they lie in memory only, each in one place, and are overwritten when they are not needed any more. What becomes of them
 * is told as {@code News}.
 */
@NullMarked
package org.ventanilla.kiosk.paper;

import org.jspecify.annotations.NullMarked;
