/**
 * Who may come in: the staff with password and role, the kiosks' devices with a key pair of their own. Everything secret is
 * kept as a hash. What a person or a device may do then, the features decide.
 */
@NullMarked
package org.ventanilla.server.access;

import org.jspecify.annotations.NullMarked;
