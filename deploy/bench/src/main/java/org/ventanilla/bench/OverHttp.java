package org.ventanilla.bench;

import java.io.IOException;
import java.util.UUID;
import org.ventanilla.bench.Office.Agent;

/** An agent who files one petition after the other. */
final class OverHttp implements Clients.Client {
    static final String PETITION = """
            {"kind":"RECLAMACION","service":"AGUA","causal":"127","object":"Que revisen el cobro de 40 metros cúbicos.",\
            "reasons":"En la casa vivimos dos personas y no hay fugas. El medidor nuevo lo pusieron en agosto.",\
            "name":"Ana Delia Martínez de Garzón","document":"9000018619","account":"4000003",\
            "address":"Calle 3 # 4-18, Junín"}""";
    /** Says nothing, so it is refused before anything is looked up but who asks. */
    private static final String NOTHING = PETITION.replace("Que revisen el cobro de 40 metros cúbicos.", " ");

    private static final int CREATED = 201;
    private static final int REFUSED = 422;

    private final HttpLine line;
    private final String path;

    OverHttp(Office office, Agent agent, String signedIn) throws IOException {
        line = new HttpLine(office.server().port(), signedIn);
        path = "/api/v1/sessions/" + agent.session() + "/pqrs";
    }

    @Override
    public void once() throws IOException {
        file(UUID.randomUUID().toString());
    }

    /** The radicado; said twice with one key it is the same. */
    String file(String key) throws IOException {
        var answer = line.post(path, "Idempotency-Key: " + key + "\r\n", PETITION);
        if (answer.status() != CREATED) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.body().replaceAll(".*\"radicado\":\"([^\"]+)\".*", "$1");
    }

    /** What a petition costs that never gets to the database: the way here, its check against the contract, who asks. */
    Clients.Client toTheDoor() {
        return new Clients.Client() {
            @Override
            public void once() throws IOException {
                var answer = line.post(path, "Idempotency-Key: " + UUID.randomUUID() + "\r\n", NOTHING);
                if (answer.status() != REFUSED) throw new IllegalStateException(answer.status() + " " + answer.body());
            }

            @Override
            public void close() throws IOException {
                OverHttp.this.close();
            }
        };
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
