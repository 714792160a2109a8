package org.ventanilla.server.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code openapi.yaml}, as far as Vert.x checks requests against it. It refuses contracts with pictures in them, so what is
 * not JSON is left out here, and the routes that take a picture look at it themselves.
 */
final class ApiContract {
    static final String FILE = "openapi.yaml";

    private static final String CONTENT = "content";

    private ApiContract() {}

    static Future<OpenAPIContract> load(Vertx vertx) {
        JsonObject contract = read(vertx);
        withoutPictures(contract.getJsonObject("components").getJsonObject("responses"));
        JsonObject paths = contract.getJsonObject("paths");
        paths.fieldNames().forEach(path -> checked(paths.getJsonObject(path)));
        return OpenAPIContract.from(vertx, contract).map(QuickContract::new);
    }

    private static JsonObject read(Vertx vertx) {
        String yaml = vertx.fileSystem().readFileBlocking(FILE).toString();
        return new JsonObject(new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(yaml));
    }

    private static void checked(JsonObject path) {
        for (String method : path.fieldNames()) {
            JsonObject operation = path.getJsonObject(method);
            withoutPictures(operation.getJsonObject("responses"));
            if (operation.containsKey("requestBody") && !isJson(operation.getJsonObject("requestBody"))) {
                operation.remove("requestBody");
            }
        }
    }

    private static void withoutPictures(JsonObject responses) {
        for (String name : responses.fieldNames()) {
            JsonObject response = responses.getJsonObject(name);
            if (response.containsKey(CONTENT) && !isJson(response)) {
                response.remove(CONTENT);
            }
        }
    }

    private static boolean isJson(JsonObject body) {
        return body.getJsonObject(CONTENT).containsKey("application/json");
    }
}
