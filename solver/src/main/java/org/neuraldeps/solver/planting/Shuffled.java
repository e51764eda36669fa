package org.neuraldeps.solver.planting;

import java.util.random.RandomGenerator;

/** Orders drawn at random, all equally likely. */
final class Shuffled {

    private Shuffled() {}

    /** 0 to {@code count} - 1 in a random order. */
    static int[] range(int count, RandomGenerator random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
