package org.ventanilla.server.recurso;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.customer.Billing;

/** What stands against a recurso on a case, looked up: the case, what was attacked before, and the bill. */
public final class Judging {

    private final Recursos recursos;
    private final Billing billing;
    private final BusinessDays days;

    public Judging(Recursos recursos, Billing billing, BusinessDays days) {
        this.recursos = recursos;
        this.billing = billing;
        this.days = days;
    }

    /** @param presented the effective day of the recurso */
    public Admissibility judge(CaseFile about, Optional<Disputed> bill, boolean paymentSeen, LocalDate presented) {
        return Admissibility.of(attacked(about), bill, paymentSeen, presented, days);
    }

    /** @param disputed null means all of it */
    public Optional<Disputed> bill(CaseFile about, @Nullable String invoice, @Nullable Long disputed) {
        return Optional.ofNullable(about.pqr().content().account())
                .filter(account -> invoice != null)
                .flatMap(billing::accountIfReached)
                .flatMap(account -> Disputed.of(
                        account, Objects.requireNonNull(invoice), disputed == null ? Long.MAX_VALUE : disputed));
    }

    private Attacked attacked(CaseFile about) {
        var notice = about.notice();
        return new Attacked(
                about.pqr().presentation().effective(),
                about.decision() == null ? null : Bogota.dateOf(about.decision().at()),
                notice == null ? null : Bogota.dateOf(notice.at()),
                about.pqr().kind().isRecurso(),
                recursos.firstAbout(about.id()).orElse(null));
    }
}
