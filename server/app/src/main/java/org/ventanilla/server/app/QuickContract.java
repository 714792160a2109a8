package org.ventanilla.server.app;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.OpenAPIVersion;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Path;
import io.vertx.openapi.contract.SecurityRequirement;
import io.vertx.openapi.contract.SecurityScheme;
import io.vertx.openapi.contract.Server;
import java.util.List;

/** A contract as it is, whose validators are made once ({@link CheckedOnce}). */
record QuickContract(OpenAPIContract contract, SchemaRepository getSchemaRepository) implements OpenAPIContract {

    QuickContract(OpenAPIContract contract) {
        this(contract, new CheckedOnce(contract.getSchemaRepository()));
    }

    @Override
    public Operation operation(String id) {
        return contract.operation(id);
    }

    @Override
    public List<Operation> operations() {
        return contract.operations();
    }

    @Override
    public List<Path> getPaths() {
        return contract.getPaths();
    }

    @Override
    public JsonObject getRawContract() {
        return contract.getRawContract();
    }

    @Override
    public OpenAPIVersion getVersion() {
        return contract.getVersion();
    }

    @Override
    public List<Server> getServers() {
        return contract.getServers();
    }

    @Override
    public Path findPath(String url) {
        return contract.findPath(url);
    }

    @Override
    public Operation findOperation(String url, HttpMethod method) {
        return contract.findOperation(url, method);
    }

    @Override
    public List<SecurityRequirement> getSecurityRequirements() {
        return contract.getSecurityRequirements();
    }

    @Override
    public SecurityScheme securityScheme(String name) {
        return contract.securityScheme(name);
    }
}
