package org.neuraldeps.solver.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The order of the leaves of a tree in which neighbours are nearest: of the 2^(n − 1) orders that turning its nodes gives, one with the
 * least sum of distances between neighbours (Bar-Joseph, Gifford and Jaakkola, 2001). Whole numbers throughout.
 *
 * <p>Leaves are called here by their place in one order that the tree has, so that the leaves of every node are a stretch of it.
 */
final class OptimalLeafOrder {

    /** Below as many pairs of ends handing out jobs costs more than it saves. */
    private static final int PAIRS_FOR_WORKERS = 1024;

    private final AverageLinkage tree;
    private final int[] leaves;
    private final int[] first;
    private final int[] end;
    private final char[][] steps;

    /** The least sum over the orders of the smallest node with both leaves in which they are its ends. */
    private final int[][] least;

    private OptimalLeafOrder(CategoryDistances distances, AverageLinkage tree) {
        int n = tree.leaves();
        this.tree = tree;
        this.leaves = new int[n];
        this.first = new int[2 * n - 1];
        this.end = new int[2 * n - 1];
        lay();
        this.steps = new char[n][n];
        this.least = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                steps[i][j] = (char) distances.steps(leaves[i], leaves[j]);
            }
        }
    }

    /**
     * Cost n³ / 4 additions for a balanced tree, and 6 n² bytes.
     *
     * @return the categories in their order; the end that is the earlier category is the first
     */
    static int[] of(CategoryDistances distances, AverageLinkage tree, Workers workers, Progress progress) {
        OptimalLeafOrder order = new OptimalLeafOrder(distances, tree);
        for (int node = tree.leaves(); node < 2 * tree.leaves() - 1; node++) {
            progress.checkCancelled();
            progress.at((double) order.size(node) / tree.leaves(), "order of categories");
            order.solve(node, workers);
        }
        return order.found();
    }

    private void lay() {
        Deque<Integer> open = new ArrayDeque<>();
        int root = first.length - 1;
        open.push(root);
        int laid = 0;
        while (!open.isEmpty()) {
            int node = open.pop();
            first[node] = laid;
            if (isLeaf(node)) {
                leaves[laid++] = node;
            } else {
                open.push(tree.right(node));
                open.push(tree.left(node));
            }
        }
        for (int node = 0; node <= root; node++) {
            end[node] = isLeaf(node) ? first[node] + 1 : end[tree.right(node)];
        }
    }

    private boolean isLeaf(int node) {
        return node < tree.leaves();
    }

    private int size(int node) {
        return end[node] - first[node];
    }

    /** Of a node: the child that has a leaf. */
    private int with(int node, int leaf) {
        return leaf < end[tree.left(node)] ? tree.left(node) : tree.right(node);
    }

    /** Of a node: where the other end of an order may be that begins with a leaf, as a node. */
    private int facing(int node, int leaf) {
        if (isLeaf(node)) {
            return node;
        }
        return with(node, leaf) == tree.left(node) ? tree.right(node) : tree.left(node);
    }

    private void solve(int node, Workers workers) {
        int left = tree.left(node);
        int right = tree.right(node);
        Workers helping = (long) size(left) * size(right) < PAIRS_FOR_WORKERS ? Workers.CALLER : workers;
        helping.forEach(size(left), job -> solve(first[left] + job, left, right));
    }

    /** All orders of a node that begin with one leaf of its left child. */
    private void solve(int begin, int left, int right) {
        int from = first[right];
        int[] through = new int[size(right)];
        Arrays.fill(through, Integer.MAX_VALUE);
        int inner = facing(left, begin);
        for (int m = first[inner]; m < end[inner]; m++) {
            int before = least[begin][m];
            char[] row = steps[m];
            for (int k = 0; k < through.length; k++) {
                through[k] = Math.min(through[k], before + row[from + k]);
            }
        }
        for (int last = from; last < end[right]; last++) {
            int outer = facing(right, last);
            int[] rest = least[last];
            int best = Integer.MAX_VALUE;
            for (int k = first[outer]; k < end[outer]; k++) {
                best = Math.min(best, through[k - from] + rest[k]);
            }
            least[begin][last] = best;
            least[last][begin] = best;
        }
    }

    private record Stretch(int node, int begin, int last) {

        Stretch reversed() {
            return new Stretch(node, last, begin);
        }
    }

    private int[] found() {
        int[] order = new int[leaves.length];
        int placed = 0;
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(best());
        while (!open.isEmpty()) {
            Stretch stretch = open.pop();
            if (isLeaf(stretch.node)) {
                order[placed++] = leaves[stretch.begin];
            } else {
                divide(stretch, open);
            }
        }
        return order;
    }

    private Stretch best() {
        int root = first.length - 1;
        if (isLeaf(root)) {
            return new Stretch(root, 0, 0);
        }
        Stretch best = null;
        for (int i = 0; i < end[tree.left(root)]; i++) {
            for (int j = first[tree.right(root)]; j < end[root]; j++) {
                if (best == null || least[i][j] < least[best.begin][best.last]) {
                    best = new Stretch(root, i, j);
                }
            }
        }
        return leaves[best.begin] < leaves[best.last] ? best : best.reversed();
    }

    private void divide(Stretch whole, Deque<Stretch> open) {
        int one = with(whole.node, whole.begin);
        int other = with(whole.node, whole.last);
        int inner = facing(one, whole.begin);
        int outer = facing(other, whole.last);
        for (int m = first[inner]; m < end[inner]; m++) {
            for (int k = first[outer]; k < end[outer]; k++) {
                if (least[whole.begin][m] + steps[m][k] + least[k][whole.last] == least[whole.begin][whole.last]) {
                    open.push(new Stretch(other, k, whole.last));
                    open.push(new Stretch(one, whole.begin, m));
                    return;
                }
            }
        }
        throw new IllegalStateException("no order has the least sum");
    }
}
