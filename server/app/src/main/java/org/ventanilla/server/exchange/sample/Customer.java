package org.ventanilla.server.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ventanilla.contract.Words.Service;

/** Somebody invented, with an account. Cédulas begin with 9, of which there are none. */
record Customer(String name, String document, String account, String address, Service service) {

    private static final List<String> FIRST = List.of(
            "Ana Delia",
            "José Ignacio",
            "María del Carmen",
            "Luis Alberto",
            "Rosa Elvira",
            "Pedro Nel",
            "Blanca Nubia",
            "Gonzalo",
            "Flor Alba",
            "Héctor Julio",
            "Myriam Stella",
            "Marco Tulio",
            "Gloria Inés",
            "Álvaro",
            "Teresa",
            "Campo Elías",
            "Nohora Patricia",
            "Jairo Enrique",
            "Ermelinda",
            "Luz Marina");
    private static final List<String> LAST = List.of(
            "Rojas",
            "Cárdenas",
            "Martínez",
            "Peñuela",
            "Jiménez",
            "Beltrán",
            "Acosta",
            "Urrego",
            "Guzmán",
            "Bejarano",
            "Linares",
            "Novoa",
            "Velandia",
            "Peña",
            "Ríos",
            "Muñoz",
            "Ortiz",
            "Castañeda",
            "Calderón",
            "Garzón");

    static List<Customer> invent(int count, Random chance) {
        var all = new ArrayList<Customer>();
        for (int i = 0; i < count; i++) {
            all.add(new Customer(
                    one(FIRST, chance) + " " + one(LAST, chance) + " " + one(LAST, chance),
                    "9" + String.format("%09d", 1_000_000 + i * 7_919L),
                    String.valueOf(4_100_001 + i),
                    "Calle " + (1 + chance.nextInt(9)) + " # " + (1 + chance.nextInt(9)) + "-"
                            + (10 + chance.nextInt(80)),
                    i % 5 < 3 ? Service.AGUA : Service.ENERGIA));
        }
        return all;
    }

    static <T> T one(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
