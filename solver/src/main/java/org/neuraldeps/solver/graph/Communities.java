package org.neuraldeps.solver.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Communities of a network: groups of categories that are made of each other more than chance would have it.
 *
 * <p>They maximise the modularity Q = Σ_c (w_c / m - (K_c / 2m)²), with |θ| of both directions between two categories as the weight of their link, w_c the weight inside a
 * community, K_c the sum of the weights at its categories, and m the weight of all links, by the method of Louvain: every category moves
 * where Q grows most until none does, communities become vertices, and so on; a community that has come apart at last is parted. Categories are taken in the order of their columns and ties stay where
 * they are, or go to the lowest, so that the same Θ gives the same communities. A category without links is a community of its own.
 *
 * <p>Q is about as large as can be found; other groupings may come near it. Cost about O(edges) a level, some milliseconds for a thousand categories.
 *
 * @param groups which category belongs to which
 * @param modularity Q, below 1; 0 where there is no link
 */
public record Communities(Grouping groups, double modularity) {

    /** Gains below this part of the weight of all links are rounding. */
    private static final double LEAST_GAIN = 1e-12;

    /** Of Θ; its signs do not matter. */
    public static Communities of(SparseTheta theta) {
        Links links = Links.of(theta);
        int[] labels = labels(links);
        split(links, labels);
        return new Communities(Grouping.of(labels), modularity(links, labels));
    }

    /**
     * The hub of each community, by which it can be called: the category with the largest Σ |θ| of both directions within it; of equal ones the first.
     *
     * @param theta what the communities are of
     */
    public int[] hubs(SparseTheta theta) {
        double[] strengths = new double[theta.categories()];
        for (int target = 0; target < strengths.length; target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                int predictor = theta.predictor(edge);
                if (groups.of(target) == groups.of(predictor)) {
                    strengths[target] += Math.abs(theta.value(edge));
                    strengths[predictor] += Math.abs(theta.value(edge));
                }
            }
        }
        int[] hubs = new int[groups.count()];
        Arrays.fill(hubs, -1);
        for (int category = 0; category < strengths.length; category++) {
            int community = groups.of(category);
            if (hubs[community] < 0 || strengths[category] > strengths[hubs[community]]) {
                hubs[community] = category;
            }
        }
        return hubs;
    }

    private static int[] labels(Links links) {
        int[] labels = new int[links.size()];
        Arrays.setAll(labels, i -> i);
        double total = total(links);
        while (total > 0 && coarsen(links, labels, total)) {
            // From the communities that were found, single categories may gain once more.
        }
        return labels;
    }

    /** Moves categories, then the communities that they form, and so on; whether anything moved. */
    private static boolean coarsen(Links links, int[] labels, double total) {
        LocalMoves moves = new LocalMoves(links, labels, total, LEAST_GAIN * total);
        boolean hasMoved = moves.run();
        System.arraycopy(moves.groups(), 0, labels, 0, labels.length);
        Links level = links.grouped(labels, moves.count());
        while (true) {
            int[] alone = IntStream.range(0, level.size()).toArray();
            moves = new LocalMoves(level, alone, total, LEAST_GAIN * total);
            if (!moves.run()) {
                return hasMoved;
            }
            hasMoved = true;
            int[] group = moves.groups();
            Arrays.setAll(labels, i -> group[labels[i]]);
            level = level.grouped(group, moves.count());
        }
    }

    /** 2m. */
    private static double total(Links links) {
        double sum = 0;
        for (int vertex = 0; vertex < links.size(); vertex++) {
            sum += links.strength(vertex);
        }
        return sum;
    }

    /** Parts what is not connected, which never makes Q less. Labels are replaced by the lowest category of each part. */
    private static void split(Links links, int[] labels) {
        int[] before = labels.clone();
        boolean[] isSeen = new boolean[labels.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int first = 0; first < labels.length; first++) {
            if (isSeen[first]) {
                continue;
            }
            isSeen[first] = true;
            open.add(first);
            while (!open.isEmpty()) {
                int vertex = open.remove();
                labels[vertex] = first;
                for (int link = links.starts()[vertex]; link < links.starts()[vertex + 1]; link++) {
                    int end = links.ends()[link];
                    if (!isSeen[end] && before[end] == before[first]) {
                        isSeen[end] = true;
                        open.add(end);
                    }
                }
            }
        }
    }

    private static double modularity(Links links, int[] labels) {
        double total = total(links);
        if (total == 0) {
            return 0;
        }
        double[] strengths = new double[labels.length];
        double inside = 0;
        for (int vertex = 0; vertex < labels.length; vertex++) {
            strengths[labels[vertex]] += links.strength(vertex);
            for (int link = links.starts()[vertex]; link < links.starts()[vertex + 1]; link++) {
                inside += labels[links.ends()[link]] == labels[vertex] ? links.weights()[link] : 0;
            }
        }
        double expected = 0;
        for (double strength : strengths) {
            expected += strength / total * (strength / total);
        }
        return inside / total - expected;
    }
}
