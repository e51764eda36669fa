package org.neuraldeps.solver.graph;

import java.util.Arrays;

/** One level of the method of Louvain: vertices move to the community of a neighbour as long as modularity grows by that. */
final class LocalMoves {

    private final Links links;
    private final double total;
    private final double leastGain;
    private final int[] community;
    private final double[] strengths;

    /** The weight from the vertex at hand to each community that it touches. */
    private final double[] towards;

    private final boolean[] isTouched;
    private final int[] touched;
    private int touchedCount;

    /**
     * @param start the community of each vertex to begin from
     * @param total 2m, the weight of all links counted at both ends
     * @param leastGain what a move must gain, as a weight
     */
    LocalMoves(Links links, int[] start, double total, double leastGain) {
        this.links = links;
        this.total = total;
        this.leastGain = leastGain;
        int n = links.size();
        this.community = start.clone();
        this.strengths = new double[n];
        for (int vertex = 0; vertex < n; vertex++) {
            strengths[community[vertex]] += links.strength(vertex);
        }
        this.towards = new double[n];
        this.isTouched = new boolean[n];
        this.touched = new int[n];
    }

    /** Moves until nothing gains any more; whether anything moved at all. */
    boolean run() {
        boolean hasMoved = false;
        boolean moves = true;
        while (moves) {
            moves = false;
            for (int vertex = 0; vertex < community.length; vertex++) {
                moves |= move(vertex);
            }
            hasMoved |= moves;
        }
        return hasMoved;
    }

    private boolean move(int vertex) {
        int home = community[vertex];
        double strength = links.strength(vertex);
        strengths[home] -= strength;
        touch(home);
        for (int link = links.starts()[vertex]; link < links.starts()[vertex + 1]; link++) {
            int there = community[links.ends()[link]];
            touch(there);
            towards[there] += links.weights()[link];
        }
        int best = home;
        double most = gain(home, strength) + leastGain;
        for (int i = 0; i < touchedCount; i++) {
            int there = touched[i];
            double gain = gain(there, strength);
            if (gain > most || (gain == most && best != home && there < best)) {
                best = there;
                most = gain;
            }
        }
        clear();
        strengths[best] += strength;
        community[vertex] = best;
        return best != home;
    }

    /** What a vertex adds to modularity in a community, as a weight. */
    private double gain(int there, double strength) {
        return towards[there] - strength * strengths[there] / total;
    }

    private void touch(int there) {
        if (!isTouched[there]) {
            isTouched[there] = true;
            touched[touchedCount++] = there;
        }
    }

    private void clear() {
        for (int i = 0; i < touchedCount; i++) {
            towards[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }

    /** The community of each vertex, from 0 to below {@link #count}. */
    int[] groups() {
        int[] number = new int[community.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] groups = new int[community.length];
        for (int vertex = 0; vertex < groups.length; vertex++) {
            if (number[community[vertex]] < 0) {
                number[community[vertex]] = next++;
            }
            groups[vertex] = number[community[vertex]];
        }
        return groups;
    }

    /** How many communities are left. */
    int count() {
        return (int) Arrays.stream(community).distinct().count();
    }
}
