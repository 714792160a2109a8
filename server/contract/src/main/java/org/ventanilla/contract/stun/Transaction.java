package org.ventanilla.contract.stun;

import java.util.random.RandomGenerator;

/** The 96 bits that tie an answer to what asked. Who cannot see the request cannot guess them, if the generator is a secure one. */
public record Transaction(int high, long low) {

    public static Transaction random(RandomGenerator random) {
        return new Transaction(random.nextInt(), random.nextLong());
    }
}
