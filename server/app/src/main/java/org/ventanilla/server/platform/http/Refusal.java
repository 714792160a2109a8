package org.ventanilla.server.platform.http;

import org.ventanilla.contract.ProblemCode;

/** Ends a request at the edge, before a use case could refuse it. Carries no trace: it is not a fault. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    public Refusal(ProblemCode code) {
        super(code.code(), null, false, false);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }
}
