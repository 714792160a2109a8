package org.ventanilla.server.notification.path;

/**
 * How she can be reached today.
 *
 * @param electronic she authorised it expressly and has not revoked it; an e-mail address in a form is not that
 * @param address a courier knows where to go
 */
public record Reach(boolean electronic, boolean address) {}
