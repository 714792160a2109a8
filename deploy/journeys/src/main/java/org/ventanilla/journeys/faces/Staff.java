package org.ventanilla.journeys.faces;

import com.microsoft.playwright.Page;

/** Who works at the hub, whatever the role. */
abstract class Staff extends Face {
    Staff(Page page) {
        super(page);
    }

    public void signIn(String user, String password) {
        field("Usuario").fill(user);
        field("Clave").fill(password);
        press("Entrar");
    }
}
