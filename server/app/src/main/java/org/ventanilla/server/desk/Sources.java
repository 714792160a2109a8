package org.ventanilla.server.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.server.counter.CasesAtDesk;
import org.ventanilla.server.counter.OfferingSpot;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.customer.Identities;
import org.ventanilla.server.document.Pages;
import org.ventanilla.server.document.text.Findings;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.link.FollowingLinks;
import org.ventanilla.server.pqr.Pqrs;
import org.ventanilla.server.session.Absences;
import org.ventanilla.server.session.Chats;
import org.ventanilla.server.session.Drafts;
import org.ventanilla.server.session.Phones;
import org.ventanilla.server.session.Sessions;

/** Where the views take their parts from. */
public record Sources(
        Sessions sessions,
        Kiosks kiosks,
        Consents consents,
        Phones phones,
        Chats chats,
        Drafts drafts,
        Absences absences,
        Identities identities,
        Pages pages,
        Notes notes,
        Findings findings,
        Pqrs pqrs,
        Questions questions,
        CasesAtDesk cases,
        OfferingSpot spots,
        FollowingLinks links) {

    /** What she said in notes in an attention. */
    public interface Notes {
        Map<UUID, NoteSaid> of(UUID session);

        /** Null as long as there is none. */
        default @Nullable Map<UUID, NoteSaid> saidIn(UUID session) {
            var notes = of(session);
            return notes.isEmpty() ? null : notes;
        }
    }
}
