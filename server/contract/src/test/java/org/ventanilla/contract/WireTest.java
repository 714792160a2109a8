package org.ventanilla.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void a_message_reads_back_as_it_was_written() throws Exception {
        FromPage message = new FromPage.PageDevices(Words.DeviceState.READY, Words.DeviceState.BLOCKED);

        assertEquals(message, Wire.read(Wire.write(message), FromPage.class));
    }

    @Test
    void a_message_without_a_required_field_is_malformed() {
        assertThrows(
                Wire.MalformedMessage.class,
                () -> Wire.read("{\"type\":\"phone\",\"id\":\"" + ID + "\"}", FromPage.class));
    }

    @Test
    void a_missing_number_is_not_taken_for_zero() {
        assertThrows(Wire.MalformedMessage.class, () -> Wire.read("{\"type\":\"pointer\",\"x\":0.5}", FromPage.class));
    }

    @Test
    void a_message_that_lacks_a_field_deep_inside_is_malformed() {
        String signal =
                "{\"type\":\"signal\",\"signal\":{\"from\":\"" + ID + "\",\"description\":{\"type\":\"offer\"}}}";

        assertThrows(Wire.MalformedMessage.class, () -> Wire.read(signal, FromPage.class));
    }

    @Test
    void a_message_may_leave_out_what_is_optional() throws Exception {
        FromPage message = Wire.read("{\"type\":\"resolved\",\"id\":\"" + ID + "\"}", FromPage.class);

        assertNull(((FromPage.PageResolved) message).yes());
    }

    @Test
    void an_unknown_type_a_foreign_field_and_nothing_at_all_are_malformed() {
        for (String json :
                new String[] {"{\"type\":\"launchRocket\"}", "{\"type\":\"replaced\",\"extra\":1}", "null", "[", ""}) {
            assertThrows(Wire.MalformedMessage.class, () -> Wire.read(json, ToPage.class), json);
        }
    }

    @Test
    void any_json_can_be_read_as_a_tree() throws Exception {
        assertEquals(
                "x", Wire.read("{\"type\":\"x\"}", JsonNode.class).path("type").asText());
    }

    @Test
    void what_is_absent_is_not_written() {
        assertEquals("{\"type\":\"replaced\"}", Wire.write(new ToPage.PageReplaced()));
        assertFalse(Wire.write(Problem.of(ProblemCode.FAULT)).contains("field"));
    }

    @Test
    void a_malformed_message_does_not_say_what_it_held() {
        var refused = assertThrows(
                Wire.MalformedMessage.class, () -> Wire.read("{\"type\":\"3001234567\"}", FromKiosk.class));
        assertEquals("malformed message", refused.getMessage());
    }

    @Test
    void every_problem_has_its_own_code_and_two_sentences() {
        var codes = new HashSet<String>();
        for (ProblemCode each : ProblemCode.values()) {
            assertTrue(codes.add(each.code()), each.code());
            assertTrue(each.title().endsWith(".") && each.next().endsWith("."), each.code());
        }
    }
}
