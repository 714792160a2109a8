/**
 * What a kiosk sealed is opened here and handed to the feature that it is for. The kiosk holds the public half of {@link SealKeys} only; what
 * does not open, or is refused behind its seal, is kept aside with its reason, for a person: never thrown away.
 */
@NullMarked
package org.ventanilla.server.intake;

import org.jspecify.annotations.NullMarked;
