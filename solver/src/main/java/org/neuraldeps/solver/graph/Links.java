package org.neuraldeps.solver.graph;

/**
 * An undirected weighted graph, each link in the lists of both its ends, with loops apart. Not to be modified.
 *
 * @param starts of a vertex the place of its first link; that of their number is one past the last of all
 * @param ends the other end of each link
 * @param weights of each link, above 0
 * @param loops the weight of each vertex's links to itself, counted twice
 */
record Links(int[] starts, int[] ends, double[] weights, double[] loops) {

    /** What two categories are to each other, |θ| of both directions together. A category that predicts itself is not linked. */
    static Links of(SparseTheta theta) {
        LinksBuilder builder = new LinksBuilder(theta.categories(), theta.edges());
        for (int target = 0; target < theta.categories(); target++) {
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                if (theta.predictor(edge) != target && theta.value(edge) != 0) {
                    builder.add(target, theta.predictor(edge), Math.abs(theta.value(edge)));
                }
            }
        }
        return builder.links();
    }

    /**
     * The graph whose vertices are groups of this one's.
     *
     * @param group of each vertex, from 0 to below {@code count}
     */
    Links grouped(int[] group, int count) {
        LinksBuilder builder = new LinksBuilder(count, ends.length);
        for (int vertex = 0; vertex < size(); vertex++) {
            builder.addLoop(group[vertex], loops[vertex]);
            for (int link = starts[vertex]; link < starts[vertex + 1]; link++) {
                if (ends[link] > vertex) {
                    builder.add(group[vertex], group[ends[link]], weights[link]);
                }
            }
        }
        return builder.links();
    }

    /** How many vertices there are. */
    int size() {
        return loops.length;
    }

    /** The sum of the weights at a vertex, its loop twice. */
    double strength(int vertex) {
        double sum = loops[vertex];
        for (int link = starts[vertex]; link < starts[vertex + 1]; link++) {
            sum += weights[link];
        }
        return sum;
    }
}
