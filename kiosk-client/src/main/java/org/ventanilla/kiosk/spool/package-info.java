/**
 * What was handed in, sealed, until the server has it in its backup. A file for each part and an index of them; the files are the truth and
 * say by their names whose they are, so an index that is damaged is made anew from them. A power cut at any instruction leaves each part
 * whole at the server, or whole here, or both; never half.
 */
@NullMarked
package org.ventanilla.kiosk.spool;

import org.jspecify.annotations.NullMarked;
