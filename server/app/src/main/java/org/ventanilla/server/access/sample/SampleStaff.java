package org.ventanilla.server.access.sample;

import org.ventanilla.contract.Words;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Ids;

/** Two agents, two analysts, the responsible person and a supervisor, all with the password {@code ventanilla-demo}. */
public final class SampleStaff {
    private static final String PASSWORD = "ventanilla-demo";

    private final People people;

    public SampleStaff(People people) {
        this.people = people;
    }

    public void load() {
        // One hash for all: everybody knows the password, and each hash is a noticeable part of a start.
        String hash = Passwords.hash(PASSWORD);
        add("ana@example.co", "Ana Torres", Words.Role.AGENT, hash);
        add("luis@example.co", "Luis Peña", Words.Role.AGENT, hash);
        add("marta@example.co", "Marta Gil", Words.Role.ANALYST, hash);
        add("pedro@example.co", "Pedro Mora", Words.Role.ANALYST, hash);
        add("jorge@example.co", "Jorge Salas", Words.Role.RESPONSIBLE, hash);
        add("sofia@example.co", "Sofía Rincón", Words.Role.SUPERVISOR, hash);
    }

    /** Something is here already, sample or not. */
    public boolean loaded() {
        return people.any();
    }

    private void add(String user, String name, Words.Role role, String hash) {
        people.add(user, new People.Credentials(new Staff(Ids.next(), name, role), hash));
    }
}
