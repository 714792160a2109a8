package org.ventanilla.server.pqr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.server.customer.Identified;

/**
 * What was typed, completed with what is known of the account's holder. Only what her identity has opened goes in: the
 * constancia is handed to whoever sits at the kiosk.
 */
final class Petition {

    private static final String MASK = "•";

    private Petition() {}

    static Content of(NewPqr asked, Optional<Identified> who) {
        var holder = who.map(Identified::card).filter(card -> card.relation() == Relation.SUSCRIPTOR);
        return new Content(
                asked.object().strip(),
                open(asked.reasons()),
                first(asked.name(), holder.map(CustomerCard::name)),
                number(first(asked.document(), holder.map(CustomerCard::document))),
                number(first(asked.account(), who.map(Identified::account))),
                first(asked.address(), holder.map(CustomerCard::address)),
                open(asked.email()),
                open(asked.representative()),
                asked.disputed(),
                open(asked.disputedInvoice()));
    }

    /** A cédula or account is found again however it was written: what has digits only is kept without dots and spaces. */
    static @Nullable String number(@Nullable String written) {
        var bare = written == null ? "" : written.replaceAll("[ .-]", "");
        return bare.matches("[0-9]+") ? bare : written;
    }

    private static @Nullable String first(@Nullable String typed, Optional<String> known) {
        var said = open(typed);
        return said == null ? known.map(Petition::open).orElse(null) : said;
    }

    private static @Nullable String open(@Nullable String words) {
        return words == null || words.isBlank() || words.contains(MASK) ? null : words.strip();
    }
}
