/** Cases over HTTP for the staff: lists, one case, the moves that people make with it, its papers and drafts. */
@NullMarked
package org.ventanilla.server.casework.http;

import org.jspecify.annotations.NullMarked;
