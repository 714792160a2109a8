package org.ventanilla.server.kiosk.sample;

import org.ventanilla.server.access.EnrollingKiosk;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.platform.Ids;

/** Three kiosks in Cundinamarca, each with the operator's PIN 2468 and an enrolment code that the demo knows. */
public final class SampleKiosks {
    private static final String PIN = "2468";

    private final Kiosks kiosks;
    private final EnrollingKiosk enrolling;

    public SampleKiosks(Kiosks kiosks, EnrollingKiosk enrolling) {
        this.kiosks = kiosks;
        this.enrolling = enrolling;
    }

    public void load() {
        // Once for all, as with the staff's password.
        String pin = Passwords.hash(PIN);
        add("Café Internet La Esquina", "Doña Rosa", new Municipality("25372", "Junín"), "DEMO-JUNIN-1", pin);
        add("Papelería El Porvenir", "Don Hernán", new Municipality("25293", "Gachalá"), "DEMO-GACHALA-1", pin);
        add("Sala Digital Don Julio", "Don Julio", new Municipality("25839", "Ubalá"), "DEMO-UBALA-1", pin);
    }

    private void add(String name, String operator, Municipality municipality, String code, String pin) {
        Kiosk kiosk = new Kiosk(Ids.next(), name, new Partner(Ids.next(), name), municipality, operator);
        kiosks.add(kiosk, pin);
        enrolling.makeCode(kiosk.id(), code, "system");
    }
}
