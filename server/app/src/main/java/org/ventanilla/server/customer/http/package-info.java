/** The agent's questions about a customer, and the kiosk's one picture. What leaves here is masked as the identity says. */
@NullMarked
package org.ventanilla.server.customer.http;

import org.jspecify.annotations.NullMarked;
