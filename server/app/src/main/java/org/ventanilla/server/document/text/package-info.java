/**
 * What stands on a page, read by Tesseract where it is installed, a while after the page has arrived: the words serve the search, and the
 * numbers of the account and of the bill are proposed to the agent, who says whether they are so. Nothing waits for it.
 */
@NullMarked
package org.ventanilla.server.document.text;

import org.jspecify.annotations.NullMarked;
