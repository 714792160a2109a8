/** One process that brings PostgreSQL, a server and a kiosk up with sample data. */
@NullMarked
package org.ventanilla.demo;

import org.jspecify.annotations.NullMarked;
