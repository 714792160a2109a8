/**
 * What is sent to a person: written as a row in the transaction that made it true, sent after it, tried again with growing
 * pauses, and shown to staff when it fails. It arrives at least once; its id is the same each time, so a mailbox can tell.
 *
 * <p>Everything here is a service message. The hours and the count of Ley 2300 de 2023 bind messages that collect money, and
 * there are none: an answer to a PQR may not wait for Monday.
 */
@NullMarked
package org.ventanilla.server.notification.message;

import org.jspecify.annotations.NullMarked;
