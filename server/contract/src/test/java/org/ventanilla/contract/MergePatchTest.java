package org.ventanilla.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergePatchTest {
    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | {'a':1}",
                "{'a':1} | {}",
                "{'a':1,'b':{'c':2,'d':3}} | {'a':1,'b':{'c':2}}",
                "{'a':{'b':1}} | {'a':[1]}",
                "{'a':[1]} | {'a':{'b':1}}",
                "{'a':[1,2]} | {'a':[2,1]}",
                "{'s':{'x':{'y':1}}} | {'s':{'x':{'y':2},'z':3}}"
            })
    void the_patch_between_two_views_turns_one_into_the_other(String before, String after) throws Exception {
        JsonNode from = parse(before);
        JsonNode to = parse(after);
        assertEquals(to, MergePatch.apply(from, MergePatch.between(from, to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':1,'b':{'c':[1,2]}}"})
    void equal_views_need_no_patch(String view) throws Exception {
        assertTrue(MergePatch.between(parse(view), parse(view)).isEmpty());
    }

    /** RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'e':null} | {'a':1} | {'e':null,'a':1}",
                "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void patches_apply_as_the_rfc_says(String target, String patch, String result) throws Exception {
        assertEquals(parse(result), MergePatch.apply(parse(target), parse(patch)));
    }

    private JsonNode parse(String text) throws JsonProcessingException {
        return json.readTree(text.replace('\'', '"'));
    }
}
