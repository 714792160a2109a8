package org.ventanilla.journeys.bench.call;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ventanilla.demo.Checkout;

/** What a benchmark leaves in {@code bench-results}: every figure for programs, a table for people, a folder for each run. */
record Results(String name) {
    private static final Path ALL = Checkout.root().resolve("bench-results");

    Path folder(String run) {
        return ALL.resolve(name).resolve(run);
    }

    /** In place of what was kept before. */
    void keep(List<JsonObject> rows, String table) throws IOException {
        var all = new JsonArray();
        rows.forEach(all::add);
        var json = new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n";
        Files.writeString(ALL.resolve(name + ".json"), json);
        Files.writeString(ALL.resolve(name + ".txt"), table);
    }
}
