/** An invented billing system for demonstrations: twenty accounts from two files, and their bills as pictures. */
@NullMarked
package org.ventanilla.server.customer.sample;

import org.jspecify.annotations.NullMarked;
