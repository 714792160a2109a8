/**
 * The wire that kiosk, server and staff's pages share: messages of the sockets, views, problem codes. The JSON Schemas
 * in {@code schema/} are the contract; the records here are checked against them by a test, the TypeScript types in
 * {@code web/src/generated} are made from them. Knows nobody.
 */
@NullMarked
package org.ventanilla.contract;

import org.jspecify.annotations.NullMarked;
