/**
 * Formato A for the Superintendencia (Resolución SSPD 20151300054575, mod. 20188000076635): one file a month and service, with
 * the rows that break a rule told before the file is made. What was submitted is kept byte by byte and never made again.
 */
@NullMarked
package org.ventanilla.server.sui;

import org.jspecify.annotations.NullMarked;
