package org.ventanilla.server.customer.billing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ventanilla.server.customer.Account;

/** All accounts of one night. Immutable. */
final class Ledger {

    static final Ledger EMPTY = new Ledger(List.of());

    private final Map<String, Account> byNumber;
    private final Map<String, List<Account>> byDocument;

    Ledger(Collection<Account> accounts) {
        byNumber = accounts.stream().collect(toMap(Account::number, Function.identity()));
        byDocument = accounts.stream().collect(groupingBy(Account::document));
    }

    Optional<Account> account(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    List<Account> of(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    int size() {
        return byNumber.size();
    }
}
