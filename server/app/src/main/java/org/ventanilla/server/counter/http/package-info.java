/** What the agent does with a case in the attention, over HTTP. */
@NullMarked
package org.ventanilla.server.counter.http;

import org.jspecify.annotations.NullMarked;
