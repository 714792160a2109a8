/** The expediente as one PDF/A-2b: PDF/A-2 lets its like ride inside, so the signed originals stay what they are. */
@NullMarked
package org.ventanilla.server.expediente.paper;

import org.jspecify.annotations.NullMarked;
