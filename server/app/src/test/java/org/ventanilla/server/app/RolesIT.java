package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Role;

/** Who may ask for what stands in the contract ({@code x-roles}), and the server keeps to it. */
class RolesIT {
    private static final Map<Role, String> SOMEBODY = new EnumMap<>(Map.of(
            Role.AGENT, "ana@example.co",
            Role.ANALYST, "marta@example.co",
            Role.RESPONSIBLE, "jorge@example.co",
            Role.SUPERVISOR, "sofia@example.co"));
    private static final TestServer SERVER = TestServer.withSample();

    private final List<Operation> operations = Operation.all();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_contract_says_who_may_ask_for_each_thing() {
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(each -> each.roles() == null && !each.path().startsWith("/kiosk/"))
                        .toList(),
                "give them x-roles in openapi.yaml");
    }

    @Test
    void each_operation_refuses_the_wrong_role_and_lets_the_right_one_pass() {
        TreeSet<String> wrong = new TreeSet<>();
        SOMEBODY.forEach((role, user) -> {
            Browser browser = SERVER.browser().signedIn(user);
            for (Operation each : ofStaff()) {
                boolean refused = "403 role-missing".equals(asked(browser, each));
                if (refused == each.obeys(role)) {
                    wrong.add(each + (refused ? " refuses " : " obeys ") + role);
                }
            }
        });
        assertEquals(List.of(), List.copyOf(wrong));
    }

    @Test
    void who_is_not_signed_in_is_told_so_everywhere() {
        assertEquals(
                List.of(),
                ofStaff().stream()
                        .filter(each -> !"401 signed-out".equals(asked(SERVER.browser(), each)))
                        .toList());
    }

    /** All but signing out, which would end the round. */
    private List<Operation> ofStaff() {
        return operations.stream()
                .filter(Operation::isForStaff)
                .filter(each -> !"signOut".equals(each.id()))
                .toList();
    }

    private static String asked(Browser browser, Operation operation) {
        return browser.says("Idempotency-Key", "whoever asks")
                .send(operation.method(), "/api/v1" + operation.path(), operation.body())
                .problem();
    }
}
