/**
 * Mail and texts as they leave: by SMTP, or, where the utility only tries the system out, as files that anybody can open in
 * the data folder. The same words and headers either way.
 */
@NullMarked
package org.ventanilla.server.notification.mail;

import org.jspecify.annotations.NullMarked;
