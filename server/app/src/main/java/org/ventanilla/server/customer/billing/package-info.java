/**
 * The utility's billing system, however it is reached: files exchanged each night, or REST. Both are held to the contract that
 * the sample keeps too.
 */
@NullMarked
package org.ventanilla.server.customer.billing;

import org.jspecify.annotations.NullMarked;
