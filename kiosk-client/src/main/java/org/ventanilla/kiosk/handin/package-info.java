/**
 * What one person hands in without a link: where to call her back ({@code KeepingContact}), her notes ({@code KeepingNotes}), and the list that makes the envelope whole
 * ({@code Presenting}), each sealed by the {@code Vault} behind the parts before it; and the paper that she takes home
 * ({@code ReceiptWords}, {@code ReceiptPaper}). Nothing readable is written to a disk.
 */
@NullMarked
package org.ventanilla.kiosk.handin;

import org.jspecify.annotations.NullMarked;
