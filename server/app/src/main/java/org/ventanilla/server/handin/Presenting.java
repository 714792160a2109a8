package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.MANIFEST_DIFFERENT;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.kiosk.Days;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.session.Phones;

/**
 * A manifest says that a person presented what it lists (Ley 1755/2015 art. 15). Nothing that may be true is refused: what is odd of it is
 * flagged, for a person to look at.
 */
public final class Presenting {
    private static final Logger LOG = LoggerFactory.getLogger(Presenting.class);

    private final HandedIns handedIns;
    private final Devices devices;
    private final Phones phones;
    private final Consents consents;
    private final Cases cases;
    private final Days days;
    private final Terms terms;
    private final EventLog log;
    private final Clock clock;

    public Presenting(
            HandedIns handedIns,
            Devices devices,
            Phones phones,
            Consents consents,
            Cases cases,
            Days days,
            Terms terms,
            EventLog log,
            Clock clock) {
        this.handedIns = handedIns;
        this.devices = devices;
        this.phones = phones;
        this.consents = consents;
        this.cases = cases;
        this.days = days;
        this.terms = terms;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Inside a transaction. The same manifest again changes nothing; another one for the same envelope is refused.
     *
     * @param held whether an agent took this attention; otherwise its operator is paid for it now
     */
    Result<Void> present(UUID kiosk, Manifest manifest, boolean held) {
        var sha256 = Sha256.of(manifest.json());
        var before = handedIns.lock(manifest.envelope());
        if (before.manifestSha256() == null) {
            var time = time(kiosk, manifest, before);
            keep(kiosk, manifest, sha256, time, flags(kiosk, manifest, time));
            if (!held) {
                days.attentionHeld(kiosk, Bogota.dateOf(time.at()));
            }
            return Result.done();
        }
        return before.manifestSha256().equals(sha256) ? Result.done() : Result.refused(MANIFEST_DIFFERENT);
    }

    /** Inside a transaction. Where to call back, as long as no manifest says it; the first word stays. */
    void reach(EnclosedContact contact) {
        var envelope = contact.session();
        if (handedIns.lock(envelope).manifestSha256() == null && handedIns.reach(contact)) {
            phones.keep(envelope, contact.phone());
            consents.give(envelope, contact.consent());
        }
    }

    private ToldTime time(UUID kiosk, Manifest manifest, HandedIns.Locked before) {
        var earlier = handedIns.presentedBefore(kiosk, manifest.sequence());
        return ToldTime.of(manifest, earlier.orElse(null), before.firstAt(), clock.instant());
    }

    private void keep(UUID kiosk, Manifest manifest, String sha256, ToldTime time, Set<Flag> flags) {
        var envelope = manifest.envelope();
        var told = terms.told(
                manifest.presentedAt(),
                time.at(),
                clock.instant(),
                manifest.service(),
                manifest.typedByOperator(),
                flags);
        handedIns.present(new HandedIns.Presented(envelope, "KIOSK", told, isSpoken(manifest)));
        handedIns.list(manifest, sha256);
        handedIns.say(envelope, manifest.phone(), manifest.matter(), null);
        handedIns.receipt(envelope, manifest.receipt(), manifest.signature());
        phones.keep(envelope, manifest.phone());
        consents.give(envelope, manifest.consent());
        cases.filedIn(envelope).stream()
                .reduce((first, next) -> next)
                .ifPresent(filed -> handedIns.fileUnspoken(envelope, filed.pqr().id()));
        tell(kiosk, envelope, manifest.items().size(), flags);
    }

    private void tell(UUID kiosk, UUID envelope, int items, Set<Flag> flags) {
        var odd = flags.stream().map(Flag::name).collect(Collectors.joining(","));
        log.append(new Event(
                "EnvelopePresented", "envelope", envelope, "kiosk:" + kiosk, Map.of("items", items, "flags", odd)));
        if (!flags.isEmpty()) {
            LOG.atWarn()
                    .addKeyValue("envelope", envelope)
                    .addKeyValue("kiosk", kiosk)
                    .addKeyValue("flags", odd)
                    .log("An envelope is kept, and somebody should look at it");
        }
    }

    private Set<Flag> flags(UUID kiosk, Manifest manifest, ToldTime time) {
        var flags = EnumSet.noneOf(Flag.class);
        if (time.doubted()) {
            flags.add(Flag.CLOCK);
        }
        if (handedIns.isNumberUsed(kiosk, manifest.sequence(), manifest.envelope())) {
            flags.add(Flag.SEQUENCE);
        }
        if (!isSigned(kiosk, manifest)) {
            flags.add(Flag.SIGNATURE);
        }
        if (isRevoked(kiosk)) {
            flags.add(Flag.REVOKED);
        }
        return flags;
    }

    private boolean isRevoked(UUID kiosk) {
        return devices.of(kiosk)
                .filter(device -> device.state() == Device.State.REVOKED)
                .isPresent();
    }

    /** A kiosk that was taken out has none any more: then any that it had. */
    private boolean isSigned(UUID kiosk, Manifest manifest) {
        var words = Manifest.signed(manifest.receipt());
        var keys = isRevoked(kiosk)
                ? devices.keysEver(kiosk)
                : devices.of(kiosk).map(Device::key).stream().toList();
        return keys.stream().anyMatch(key -> key.signed(words, manifest.signature()));
    }

    private static boolean isSpoken(Manifest manifest) {
        var matter = manifest.matter();
        return (matter != null && !matter.isBlank())
                || manifest.items().stream().anyMatch(item -> item.what().equals(EnclosedNote.PART));
    }
}
