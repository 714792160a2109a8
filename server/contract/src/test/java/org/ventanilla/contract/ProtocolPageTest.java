package org.ventanilla.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/protocol.md} names every message, every operation, and only problems that exist. */
class ProtocolPageTest {
    private static final String PAGE = read(Path.of("../../docs/protocol.md"));

    @TestFactory
    Stream<DynamicTest> every_message_is_described() {
        return Schemas.definitions().values().stream()
                .map(each -> each.at("/properties/type/const").asText(""))
                .filter(type -> !type.isEmpty())
                .distinct()
                .map(type -> DynamicTest.dynamicTest(type, () -> assertTrue(PAGE.contains("`" + type + "`"), type)));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_named() {
        return Pattern.compile("operationId: (\\w+)")
                .matcher(read(Path.of("src/main/resources/openapi.yaml")))
                .results()
                .map(each -> each.group(1))
                .map(name -> DynamicTest.dynamicTest(name, () -> assertTrue(PAGE.contains("`" + name + "`"), name)));
    }

    @Test
    void every_problem_it_names_exists() {
        var codes = Stream.of(ProblemCode.values()).map(ProblemCode::code).toList();
        Pattern.compile("`([a-z]+(?:-[a-z]+)+)`")
                .matcher(PAGE)
                .results()
                .map(each -> each.group(1))
                .forEach(code -> assertTrue(codes.contains(code), code));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
