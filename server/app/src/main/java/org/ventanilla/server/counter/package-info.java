/**
 * What an agent does with a case while the person is at the kiosk: asks her something that she answers with ✔ or ✖, opens the
 * case of the paper that she brought, hands her an act, decides on the spot.
 */
@NullMarked
package org.ventanilla.server.counter;

import org.jspecify.annotations.NullMarked;
