package org.neuraldeps.solver.graph;

import java.util.Arrays;

/** Collects links, of which several between the same two vertices add up in the order in which they came. */
final class LinksBuilder {

    private final double[] loops;
    private int[] from;
    private int[] to;
    private double[] weights;
    private int count;

    /** @param expected about how many links will come */
    LinksBuilder(int vertices, int expected) {
        this.loops = new double[vertices];
        this.from = new int[Math.max(8, expected)];
        this.to = new int[from.length];
        this.weights = new double[from.length];
    }

    void addLoop(int vertex, double weight) {
        loops[vertex] += weight;
    }

    void add(int one, int other, double weight) {
        if (one == other) {
            loops[one] += 2 * weight;
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
        }
        from[count] = one;
        to[count] = other;
        weights[count++] = weight;
    }

    Links links() {
        int n = loops.length;
        int[] starts = starts();
        int[] ends = new int[2 * count];
        double[] sums = new double[2 * count];
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            ends[next[from[i]]] = to[i];
            sums[next[from[i]]++] = weights[i];
            ends[next[to[i]]] = from[i];
            sums[next[to[i]]++] = weights[i];
        }
        // Links to the same vertex become one, in place.
        int[] slot = new int[n];
        Arrays.fill(slot, -1);
        int[] merged = new int[n + 1];
        int free = 0;
        for (int vertex = 0; vertex < n; vertex++) {
            merged[vertex] = free;
            for (int link = starts[vertex]; link < starts[vertex + 1]; link++) {
                int end = ends[link];
                if (slot[end] >= merged[vertex]) {
                    sums[slot[end]] += sums[link];
                } else {
                    slot[end] = free;
                    ends[free] = end;
                    sums[free++] = sums[link];
                }
            }
        }
        merged[n] = free;
        return new Links(merged, Arrays.copyOf(ends, free), Arrays.copyOf(sums, free), loops);
    }

    private int[] starts() {
        int[] starts = new int[loops.length + 1];
        for (int i = 0; i < count; i++) {
            starts[from[i] + 1]++;
            starts[to[i] + 1]++;
        }
        for (int vertex = 0; vertex < loops.length; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        return starts;
    }
}
