package org.ventanilla.kiosk.handin;

import java.net.URI;

/**
 * Where a paper was made.
 *
 * @param track where a code is followed, up to the code
 */
public record Place(String name, String municipality, String phoneLine, URI track) {}
