/**
 * What each kiosk's link was worth, hour by hour: how long it was connected, how long a message took there and back, and which
 * rung its calls stood on. Figures of a place, of nobody in it; for the supervisor, the partner and the provider.
 */
@NullMarked
package org.ventanilla.server.link;

import org.jspecify.annotations.NullMarked;
