package org.ventanilla.kiosk.arbiter.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kiosk.arbiter.Decision;
import org.ventanilla.kiosk.arbiter.Sample;
import org.ventanilla.kiosk.arbiter.Thresholds;

/** One line: the thresholds, a sample (its kind and what it says), or a decision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Line(
        @Nullable Thresholds thresholds,
        @Nullable String heard,
        @Nullable JsonNode says,
        @Nullable Decision decided) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Map<String, Class<?>> KINDS = Stream.of(Sample.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, each -> each));

    static Line of(Sample sample) {
        return new Line(null, sample.getClass().getSimpleName(), JSON.valueToTree(sample), null);
    }

    String written() throws JsonProcessingException {
        return JSON.writeValueAsString(this);
    }

    /** @throws JsonProcessingException or IllegalArgumentException when it is no such line */
    static Line read(String text) throws JsonProcessingException {
        @Nullable Line line = JSON.readValue(text, Line.class);
        if (line == null) {
            throw new IllegalArgumentException("null");
        }
        boolean isOne = Stream.of(line.thresholds, line.heard, line.decided)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
        if (!isOne || (line.heard != null) != (line.says != null)) {
            throw new IllegalArgumentException("neither thresholds, nor a sample, nor a decision");
        }
        return line;
    }

    @Nullable Sample sample() throws JsonProcessingException {
        if (heard == null || says == null) {
            return null;
        }
        Class<?> kind = KINDS.get(heard);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of sample: " + heard);
        }
        return (Sample) JSON.treeToValue(says, kind);
    }
}
