package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.ANALYST_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.NOT_YOURS_TO_GIVE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;

/**
 * Gives cases to an analyst, many at once: the responsible person and the supervisor to whom they like, an analyst takes for
 * herself what nobody has. Each is a move of its own: one that fails holds up no other.
 */
public final class AssigningCases {

    /** Who writes answers. */
    public static final Set<Role> ANALYSTS = Set.of(Role.ANALYST, Role.RESPONSIBLE);

    private final People people;
    private final CaseFiles files;
    private final MovingCase moving;

    public AssigningCases(People people, CaseFiles files, MovingCase moving) {
        this.people = people;
        this.files = files;
        this.moving = moving;
    }

    /** The ones that stayed as they were: nobody knows them, or somebody else was faster. */
    public Result<List<Radicado>> assign(List<Radicado> cases, UUID analyst, Staff by) {
        if (by.role() == Role.ANALYST && !by.id().equals(analyst)) {
            return Result.refused(NOT_YOURS_TO_GIVE, "analyst");
        }
        return people.byId(analyst)
                        .filter(found -> ANALYSTS.contains(found.role()))
                        .isEmpty()
                ? Result.refused(ANALYST_UNKNOWN, "analyst")
                : Result.done(cases.stream()
                        .filter(radicado -> !assigned(radicado, analyst, by))
                        .toList());
    }

    /** Who has it already keeps it, without another step. */
    private boolean assigned(Radicado radicado, UUID analyst, Staff by) {
        return files.of(radicado)
                .map(file -> analyst.equals(file.analyst()) || (mayGive(file, by) && given(file, analyst, by)))
                .orElse(false);
    }

    /** What a colleague has, an analyst does not take away. */
    private static boolean mayGive(CaseFile file, Staff by) {
        return by.role() != Role.ANALYST || file.analyst() == null;
    }

    private boolean given(CaseFile file, UUID analyst, Staff by) {
        return moving.move(file.id(), file.version(), new Study.Assign(analyst), by.actor())
                instanceof Result.Done<CaseFile>;
    }
}
