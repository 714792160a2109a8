package org.ventanilla.server.pqr.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Causal;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.Kind;

/** {@code Catalogue} of openapi.yaml. */
record CatalogueJson(
        List<Choice> kinds, List<Choice> services, Map<Service, List<Choice>> causales, List<Choice> languages) {

    record Choice(String code, String name, @Nullable String group) {

        static Choice of(Causal causal) {
            return new Choice(causal.code(), causal.name(), causal.group().word());
        }
    }

    static CatalogueJson of(Catalogue catalogue) {
        var causales = new LinkedHashMap<Service, List<Choice>>();
        for (var service : Service.values()) {
            causales.put(
                    service,
                    catalogue.causales(service).stream().map(Choice::of).toList());
        }
        return new CatalogueJson(
                Arrays.stream(Kind.values())
                        .filter(kind -> !kind.isRecurso())
                        .map(kind -> new Choice(kind.name(), kind.word(), null))
                        .toList(),
                Arrays.stream(Service.values())
                        .map(service -> new Choice(service.name(), Constancia.service(service), null))
                        .toList(),
                causales,
                catalogue.languages().stream()
                        .map(language -> new Choice(language.code(), language.name(), null))
                        .toList());
    }
}
