package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.HubViews.CustomerCard;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;

/** What was recorded and what billing knows of it, put together and masked. */
public final class IdentityCards implements Identities {

    private final Identifications identifications;
    private final Billing billing;

    public IdentityCards(Identifications identifications, Billing billing) {
        this.identifications = identifications;
        this.billing = billing;
    }

    @Override
    public Optional<Identified> of(UUID session) {
        return identifications.of(session).map(this::masked);
    }

    /** As the agent may see it. */
    public Identified masked(Identification said) {
        var account = Optional.ofNullable(said.account()).flatMap(billing::accountIfReached);
        var holder = account.map(Account::document).orElse(null);
        var isHolder = said.relation() == Relation.SUSCRIPTOR;
        return new Identified(
                said.identity(),
                said.account(),
                said.document() == null ? holder : said.document(),
                said.document() == null && isHolder ? holder : said.document(),
                account.map(known -> ofHolder(said, known)).orElseGet(() -> asSaid(said)));
    }

    /** Only billing's words are masked: what she said of herself she may hear again. */
    private static CustomerCard ofHolder(Identification said, Account account) {
        Identity identity = said.identity();
        return new CustomerCard(
                or(said.name(), Disclosure.name(account.holder(), identity)),
                or(said.document(), Disclosure.document(account.document(), identity)),
                account.number(),
                Disclosure.address(account.address(), identity),
                said.relation(),
                true);
    }

    private static CustomerCard asSaid(Identification said) {
        return new CustomerCard(or(said.name(), ""), said.document(), said.account(), null, said.relation(), false);
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }
}
