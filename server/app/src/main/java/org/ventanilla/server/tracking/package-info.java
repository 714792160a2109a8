/**
 * "¿Cómo va su caso?" for the citizen. Whoever has the number sees that a case exists and how far it is (Ley 1712/2014), never
 * what it is about; her own papers she sees after she has proved who she is with a code sent to the contact that we hold.
 */
@NullMarked
package org.ventanilla.server.tracking;

import org.jspecify.annotations.NullMarked;
