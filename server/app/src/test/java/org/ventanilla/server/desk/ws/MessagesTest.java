package org.ventanilla.server.desk.ws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.contract.Common;
import org.ventanilla.contract.FromHub;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words;
import org.ventanilla.server.platform.Result;

class MessagesTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Messages<FromKiosk> KIOSK = new Messages<>("kiosk.json", "FromKiosk", FromKiosk.class);
    private static final Messages<FromHub> HUB = new Messages<>("hub.json", "FromHub", FromHub.class);

    @Test
    void a_message_of_the_contract_is_read() {
        KioskLeave leave = new KioskLeave(ID, ID);
        Messages.Heard<FromKiosk> heard = KIOSK.read(Wire.write(leave));
        assertEquals(Result.done(leave), heard.message());
        assertEquals(ID.toString(), heard.id());
    }

    @Test
    void an_sdp_as_long_as_the_contract_allows_is_read() {
        String sdp = "v=0\\r\\n".repeat(11_000);
        String signal =
                "{'type':'signal','session':'%s','signal':{'from':'%s','description':{'type':'offer','sdp':'%s'}}}"
                        .formatted(ID, ID, sdp)
                        .replace('\'', '"');
        assertEquals(Result.Done.class, HUB.read(signal).message().getClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'dance','id':'%s'}",
                "{'type':'accept','id':'%s'}",
                "{'type':7,'id':'%s'}",
                "{'id':'%s'}"
            })
    void a_type_that_this_side_does_not_say_is_unknown_and_the_answer_finds_its_command(String message) {
        Messages.Heard<FromKiosk> heard = KIOSK.read(json(message));
        assertEquals(Result.refused(ProblemCode.MESSAGE_UNKNOWN), heard.message());
        assertEquals(ID.toString(), heard.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'leave','id':'%s'}",
                "{'type':'leave','id':'%s','session':'none'}",
                "{'type':'leave','id':'%s','session':null}",
                "{'type':'leave','id':'%s','session':'01890000-0000-7000-8000-000000000001','more':1}",
                "{'type':'openDay','id':'%s','pin':'12a4'}",
                "{'type':'openDay','id':'%s','pin':2468}",
                "{'type':'chat','id':'%s','session':'01890000-0000-7000-8000-000000000001','text':''}",
                "{'type':'pointer','id':'%s','session':'01890000-0000-7000-8000-000000000001','x':0,'y':0}"
            })
    void a_bad_shape_is_malformed(String message) {
        assertEquals(
                Result.refused(ProblemCode.MESSAGE_MALFORMED),
                KIOSK.read(json(message)).message());
    }

    @Test
    void consent_to_the_call_cannot_be_left_out() {
        Common.Consent none = new Common.Consent(false, true, false);
        String message = Wire.write(new KioskOpenSession(ID, ID, "3105550123", Words.Service.AGUA, none));
        assertEquals(
                Result.refused(ProblemCode.MESSAGE_MALFORMED),
                KIOSK.read(message).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hola", "[]", "7", "{", "null", "{'type':'leave'}"})
    void what_is_no_json_object_is_malformed_and_has_no_id(String text) {
        Messages.Heard<FromKiosk> heard = KIOSK.read(text);
        assertEquals(Result.refused(ProblemCode.MESSAGE_MALFORMED), heard.message());
        assertNull(heard.id());
    }

    @Test
    void an_id_that_is_none_is_not_sent_back_at_length() {
        assertNull(KIOSK.read("{\"type\":\"leave\",\"id\":\"" + "x".repeat(50_000) + "\"}")
                .id());
    }

    private static String json(String message) {
        return message.formatted(ID).replace('\'', '"');
    }
}
