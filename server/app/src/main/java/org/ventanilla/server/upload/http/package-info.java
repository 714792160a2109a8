/**
 * tus 1.0 over HTTP at {@code /tus/}: core, creation with upload, termination, expiration, checksum. Two things beyond it, for
 * a sender that asks for them with a header and invisible to any other: acknowledgements while a request is under way, and
 * going on from an offset that may be behind.
 */
@NullMarked
package org.ventanilla.server.upload.http;

import org.jspecify.annotations.NullMarked;
