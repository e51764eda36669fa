package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * t-SNE (van der Maaten and Hinton, 2008): places y_i in the plane by descent on KL(P ‖ Q), q_ij ∝ 1 / (1 + ‖y_i − y_j‖²), with
 * momentum, a gain for each coordinate, and attraction exaggerated at first so that groups find together. What one category gets is
 * summed in the same order however many workers there are, with nothing that a processor may round its own way.
 */
final class NeighbourEmbedding {

    private static final int ROUNDS = 750;
    private static final int EXAGGERATED_ROUNDS = 250;
    private static final double EXAGGERATION = 12;
    private static final double LEAST_RATE = 50;
    private static final double LEAST_GAIN = 0.01;

    /** Of as many every pair is looked at: of more, what is far off is taken together. */
    private static final int MOST_IN_PAIRS = 4000;

    /** Categories of a job: enough that handing out jobs costs nothing beside them. */
    private static final int AT_ONCE = 64;

    private final NeighbourAffinities affinities;
    private final Workers workers;
    private final double[][] places;
    private final double[][] forces;
    private final double[] closeness;
    private final double[][] steps;
    private final double[][] gains;

    private NeighbourEmbedding(NeighbourAffinities affinities, double[][] start, Workers workers) {
        int n = affinities.size();
        this.affinities = affinities;
        this.workers = workers;
        this.places = new double[][] {start[0].clone(), start[1].clone()};
        this.forces = new double[2][n];
        this.closeness = new double[n];
        this.steps = new double[2][n];
        this.gains = new double[2][n];
        Arrays.fill(gains[0], 1);
        Arrays.fill(gains[1], 1);
    }

    /**
     * Cost {@value #ROUNDS} times n² / 2 … n log n.
     *
     * @param start x and y of each, small
     * @return x and y of each
     */
    static double[][] of(NeighbourAffinities affinities, double[][] start, Workers workers, Progress progress) {
        NeighbourEmbedding embedding = new NeighbourEmbedding(affinities, start, workers);
        for (int round = 0; round < ROUNDS; round++) {
            progress.checkCancelled();
            progress.at((double) round / ROUNDS, "places of categories");
            boolean early = round < EXAGGERATED_ROUNDS;
            embedding.step(early ? EXAGGERATION : 1, early ? 0.5 : 0.8);
        }
        return embedding.places;
    }

    private void step(double exaggeration, double momentum) {
        int n = closeness.length;
        if (n <= MOST_IN_PAIRS) {
            forEach(this::repel);
        } else {
            ForceTree tree = new ForceTree(places[0], places[1]);
            forEach(i -> repel(i, tree));
        }
        double sum = 0;
        for (double of : closeness) {
            sum += of;
        }
        double total = sum;
        forEach(i -> attract(i, exaggeration, total));
        double rate = Math.max(LEAST_RATE, n / EXAGGERATION / 4);
        for (int axis = 0; axis < 2; axis++) {
            move(places[axis], forces[axis], steps[axis], gains[axis], rate, momentum);
        }
    }

    private void forEach(IntConsumer category) {
        int n = closeness.length;
        workers.forEach((n + AT_ONCE - 1) / AT_ONCE, job -> {
            for (int i = job * AT_ONCE; i < Math.min(n, (job + 1) * AT_ONCE); i++) {
                category.accept(i);
            }
        });
    }

    /** Σ_j w_ij² (y_i − y_j) and Σ_j w_ij, where w_ij = 1 / (1 + ‖y_i − y_j‖²). */
    private void repel(int i) {
        double[] xs = places[0];
        double[] ys = places[1];
        double x = xs[i];
        double y = ys[i];
        double sum = -1;
        double forceX = 0;
        double forceY = 0;
        for (int j = 0; j < xs.length; j++) {
            double dx = x - xs[j];
            double dy = y - ys[j];
            double weight = 1 / (1 + dx * dx + dy * dy);
            sum += weight;
            double square = weight * weight;
            forceX += square * dx;
            forceY += square * dy;
        }
        closeness[i] = sum;
        forces[0][i] = forceX;
        forces[1][i] = forceY;
    }

    /** The same, what is far off taken together. */
    private void repel(int i, ForceTree tree) {
        double[] sums = new double[3];
        tree.repulsion(i, sums);
        forces[0][i] = sums[0];
        forces[1][i] = sums[1];
        closeness[i] = sums[2];
    }

    /** Turns what repels into the gradient: 4 (Σ p_ij w_ij (y_i − y_j) − Σ w_ij² (y_i − y_j) / Σ w). */
    private void attract(int i, double exaggeration, double total) {
        double forceX = 0;
        double forceY = 0;
        for (int entry = affinities.start(i); entry < affinities.start(i + 1); entry++) {
            int j = affinities.other(entry);
            double dx = places[0][i] - places[0][j];
            double dy = places[1][i] - places[1][j];
            double pull = affinities.value(entry) / (1 + dx * dx + dy * dy);
            forceX += pull * dx;
            forceY += pull * dy;
        }
        forces[0][i] = 4 * (exaggeration * forceX - forces[0][i] / total);
        forces[1][i] = 4 * (exaggeration * forceY - forces[1][i] / total);
    }

    private static void move(
            double[] places, double[] forces, double[] steps, double[] gains, double rate, double momentum) {
        for (int i = 0; i < places.length; i++) {
            gains[i] = Math.max(LEAST_GAIN, forces[i] * steps[i] > 0 ? 0.8 * gains[i] : gains[i] + 0.2);
            steps[i] = momentum * steps[i] - rate * gains[i] * forces[i];
            places[i] += steps[i];
        }
    }
}
