/**
 * The places where people are attended: kiosks at partners in municipalities, their day with its operator, what they last
 * said of themselves.
 */
@NullMarked
package org.ventanilla.server.kiosk;

import org.jspecify.annotations.NullMarked;
