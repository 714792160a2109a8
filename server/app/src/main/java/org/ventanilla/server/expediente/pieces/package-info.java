/** What each feature has to put into the file of a case. */
@NullMarked
package org.ventanilla.server.expediente.pieces;

import org.jspecify.annotations.NullMarked;
