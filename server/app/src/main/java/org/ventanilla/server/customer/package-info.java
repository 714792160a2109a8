/**
 * Who is at the kiosk, what we may tell her, and what she agreed to.
 *
 * <p>The account's data belong to billing and are only read here. Identity is declared, seen on a paper, or verified
 * ({@link org.ventanilla.contract.Words.Identity}); {@link org.ventanilla.server.customer.Disclosure} says what each level
 * opens. It never decides whether something is filed.
 */
@NullMarked
package org.ventanilla.server.customer;

import org.jspecify.annotations.NullMarked;
