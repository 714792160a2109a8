package org.ventanilla.server.tracking;

import static org.ventanilla.contract.ProblemCode.CODE_WRONG;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.tracking.Codes.Entered;

/** With the right code she comes in, for a short while and to this one case. */
public final class OpeningPapers {

    public static final Duration OPEN = Duration.ofMinutes(20);

    private final OwnPapers papers;
    private final Codes codes;
    private final Throttle throttle;
    private final Clock clock;

    public OpeningPapers(OwnPapers papers, Codes codes, Throttle throttle, Clock clock) {
        this.papers = papers;
        this.codes = codes;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * A request that never was is tried in vain as often as a real one.
     *
     * @return the token of the cookie
     */
    public Result<String> open(UUID request, String code) {
        var found = new ArrayList<UUID>();
        var hash = SendingCode.hash(request, code.replaceAll("[^0-9]", ""));
        return throttle.attempt(
                        "own-request:" + request,
                        () -> {
                            codes.use(request, hash, clock.instant()).ifPresent(found::add);
                            return !found.isEmpty();
                        },
                        CODE_WRONG)
                .map(right -> entered(found.getFirst()));
    }

    private String entered(UUID pqr) {
        var token = Tokens.fresh();
        codes.enter(
                Tokens.hash(token),
                new Entered(pqr, papers.contact(pqr)),
                clock.instant().plus(OPEN));
        return token;
    }

    public Optional<Entered> of(String token) {
        return codes.of(Tokens.hash(token), clock.instant());
    }

    public void leave(String token) {
        codes.leave(Tokens.hash(token));
    }
}
