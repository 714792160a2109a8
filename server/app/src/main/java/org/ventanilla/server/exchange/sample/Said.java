package org.ventanilla.server.exchange.sample;

import java.util.Arrays;
import java.util.List;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Csv;
import org.ventanilla.server.pqr.Kind;

/** Something that people come with ({@code sample/said.csv}). */
record Said(List<Service> services, Kind kind, String causal, String object, String reasons) {

    static List<Said> all() {
        return Csv.rows("/sample/said.csv").stream().map(Said::of).toList();
    }

    private static Said of(String[] column) {
        var services = Arrays.stream(column[0].split(" ")).map(Service::valueOf).toList();
        return new Said(services, Kind.valueOf(column[1]), column[2], column[3], column[4]);
    }

    static List<Said> about(Service service, List<Said> all) {
        return all.stream().filter(said -> said.services().contains(service)).toList();
    }
}
