/** The demonstration, started and ended as a person does. */
@NullMarked
package org.ventanilla.demo;

import org.jspecify.annotations.NullMarked;
