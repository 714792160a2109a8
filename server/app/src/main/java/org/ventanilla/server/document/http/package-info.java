/** Papers over HTTP: the kiosk hands them in part by part, the agent looks at them. */
@NullMarked
package org.ventanilla.server.document.http;

import org.jspecify.annotations.NullMarked;
