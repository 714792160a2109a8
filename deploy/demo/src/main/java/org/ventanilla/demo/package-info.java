/**
 * The whole of Ventanilla on one computer, with invented data: PostgreSQL, the server and one kiosk as processes of their
 * own, as in the field. This process only starts them, says where they are, and ends them; what it keeps (the database,
 * the secrets, the logs) lies in one {@link org.ventanilla.demo.DataFolder}.
 */
@NullMarked
package org.ventanilla.demo;

import org.jspecify.annotations.NullMarked;
