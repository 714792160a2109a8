package org.ventanilla.kiosk.arbiter.log;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.ventanilla.kiosk.arbiter.Thresholds;

/** Thresholds of a properties file: names of {@link Thresholds} with other figures; what it does not name is as usual. */
public final class ThresholdsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ThresholdsFile() {}

    /**
     * @throws IllegalArgumentException with every line that cannot be, in Spanish
     */
    public static Thresholds read(Reader file) throws IOException {
        Properties given = new Properties();
        given.load(file);
        Map<String, Integer> figures = JSON.convertValue(Thresholds.USUAL, new TypeReference<>() {});
        List<String> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            if (!figures.containsKey(name)) {
                problems.add("No existe el límite " + name + ".");
            } else if (!value.toString().strip().matches("[0-9]{1,7}")) {
                problems.add(name + " pide un número entero, no " + value + ".");
            } else {
                figures.put(name.toString(), Integer.valueOf(value.toString().strip()));
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return JSON.convertValue(figures, Thresholds.class);
    }
}
