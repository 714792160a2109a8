package org.ventanilla.kiosk.link;

import org.ventanilla.contract.Problem;

/** The server is there and will not let this kiosk in, now. Carried through the futures of the dialling. */
final class NotAdmitted extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    NotAdmitted(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
