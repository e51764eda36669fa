package org.neuraldeps.solver.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.neuraldeps.solver.work.Progress;

/**
 * Hierarchical clustering of categories by the mean distance between clusters, a binary tree: nodes 0 … n − 1 are the categories, node
 * n + s is the s-th that was joined of two others. Found along chains of nearest neighbours, with whole numbers, so that equal distances are
 * equal; of those the earlier cluster counts as nearer.
 */
final class AverageLinkage {

    private final int leaves;
    private final int[] lefts;
    private final int[] rights;
    private int joined;

    /** Sum of distances between the clusters of two slots, [the later slot][the earlier]. */
    private final long[][] sums;

    private final int[] sizes;

    /** The node in a slot; -1 where its cluster has gone into that of another slot. */
    private final int[] nodes;

    private AverageLinkage(CategoryDistances distances) {
        leaves = distances.size();
        lefts = new int[Math.max(0, leaves - 1)];
        rights = new int[Math.max(0, leaves - 1)];
        sums = new long[leaves][];
        sizes = new int[leaves];
        nodes = new int[leaves];
        Arrays.fill(sizes, 1);
        for (int i = 0; i < leaves; i++) {
            nodes[i] = i;
            sums[i] = new long[i];
            for (int j = 0; j < i; j++) {
                sums[i][j] = distances.steps(i, j);
            }
        }
    }

    /** Cost n² and 4 n² bytes. */
    static AverageLinkage of(CategoryDistances distances, Progress progress) {
        AverageLinkage linkage = new AverageLinkage(distances);
        linkage.joinAll(progress);
        return linkage;
    }

    private void joinAll(Progress progress) {
        Deque<Integer> chain = new ArrayDeque<>();
        while (joined < lefts.length) {
            progress.checkCancelled();
            if (chain.isEmpty()) {
                chain.push(firstSlot());
            }
            int last = chain.pop();
            int before = chain.isEmpty() ? -1 : chain.peek();
            int next = nearest(last, before);
            if (next == before) {
                chain.pop();
                join(Math.min(last, next), Math.max(last, next));
            } else {
                chain.push(last);
                chain.push(next);
            }
        }
    }

    private int firstSlot() {
        int slot = 0;
        while (nodes[slot] < 0) {
            slot++;
        }
        return slot;
    }

    /** The cluster before in the chain is taken where it is as near as any, so that a chain ends. */
    private int nearest(int slot, int before) {
        int best = before;
        double least = before < 0 ? Double.POSITIVE_INFINITY : distance(slot, before);
        for (int other = 0; other < leaves; other++) {
            if (nodes[other] >= 0 && other != slot && distance(slot, other) < least) {
                least = distance(slot, other);
                best = other;
            }
        }
        return best;
    }

    private double distance(int a, int b) {
        return (double) sum(a, b) / ((long) sizes[a] * sizes[b]);
    }

    private long sum(int a, int b) {
        return a > b ? sums[a][b] : sums[b][a];
    }

    private void join(int slot, int gone) {
        lefts[joined] = nodes[slot];
        rights[joined] = nodes[gone];
        nodes[slot] = leaves + joined++;
        nodes[gone] = -1;
        sizes[slot] += sizes[gone];
        for (int other = 0; other < leaves; other++) {
            if (nodes[other] >= 0 && other != slot) {
                sums[Math.max(slot, other)][Math.min(slot, other)] += sum(gone, other);
            }
        }
    }

    /** How many categories there are; the last node is the root. */
    int leaves() {
        return leaves;
    }

    /** The first of the two that a node was joined of; the node is not a leaf. */
    int left(int node) {
        return lefts[node - leaves];
    }

    /** The second of them. */
    int right(int node) {
        return rights[node - leaves];
    }
}
