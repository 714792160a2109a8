/** The sum in dispute, for who works on the case. */
@NullMarked
package org.ventanilla.server.casework.dispute.http;

import org.jspecify.annotations.NullMarked;
