package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/**
 * A small network of random logits, the same for a seed: 2 to 8 categories, 5 to 500 rows; every other one has fewer
 * sources than categories, equal, opposite or empty columns, or whole numbers, which tie.
 */
public final class RandomProblem {

    private static final String[] NAMES = {
        "ox",
        "American Staffordshire terrier",
        "crane",
        "Petri dish",
        "soft-coated wheaten terrier",
        "a",
        "7",
        "soup bowl"
    };

    private final Random random;
    private final int size;
    private final int rows;
    private final SecondMoments moments;

    /** The problem of a seed. */
    public RandomProblem(int seed) {
        this.random = new Random(seed);
        this.size = 2 + random.nextInt(7);
        this.rows = random.nextInt(4) == 0 ? 5 + random.nextInt(8) : 5 + random.nextInt(496);
        double[][] logits = logits();
        if (seed % 2 == 1) {
            spoil(logits);
        }
        this.moments = moments(logits);
    }

    /** Names, short and long. */
    public Categories categories() {
        List<Category> all = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            all.add(new Category(j, "", NAMES[j], ""));
        }
        return new Categories(all);
    }

    /** C. */
    public SecondMoments moments() {
        return moments;
    }

    /** The whole path of the first category, as far down as the numbers carry. */
    public SolutionPath path() {
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments, 0, Progress.NONE), PathOptions.full(), Progress.NONE);
    }

    /** Half of the categories as targets, the others as bases. */
    public RadialChoice choice() {
        return RadialChoice.standard(moments, size, Math.max(1, size / 2), Progress.NONE);
    }

    /** The paths of the targets over the bases, down to a part of λ_max. */
    public List<SolutionPath> radialPaths(double ratio) {
        List<SolutionPath> paths = new ArrayList<>();
        for (int target : choice().targets()) {
            CovLassoProblem problem = CovLassoProblem.within(moments, target, Progress.NONE)
                    .restrictedTo(Dictionary.of(size, choice().bases()));
            paths.add(ExactHomotopy.solve(problem, PathOptions.full().downToRatio(ratio), Progress.NONE));
        }
        return paths;
    }

    private double[][] logits() {
        int sources = random.nextInt(3) == 0 ? 1 + random.nextInt(size) : size;
        boolean whole = random.nextInt(4) == 0;
        double scale = Math.pow(10, random.nextInt(5) - 2);
        double[][] loadings = new double[size][sources];
        for (double[] row : loadings) {
            for (int k = 0; k < sources; k++) {
                row[k] = random.nextGaussian();
            }
        }
        double[][] logits = new double[rows][size];
        for (double[] row : logits) {
            for (int k = 0; k < sources; k++) {
                double source = random.nextGaussian() + 0.3;
                for (int j = 0; j < size; j++) {
                    row[j] += loadings[j][k] * source;
                }
            }
            for (int j = 0; j < size; j++) {
                row[j] = scale * (whole ? Math.rint(row[j]) : row[j]);
            }
        }
        return logits;
    }

    /** One column empty, or equal or opposite to another one. */
    private void spoil(double[][] logits) {
        int spoilt = random.nextInt(size);
        int model = random.nextInt(size);
        int factor = random.nextInt(3) - 1;
        for (double[] row : logits) {
            row[spoilt] = factor * row[model];
        }
    }

    private SecondMoments moments(double[][] logits) {
        double[][] c = new double[size][size];
        for (double[] row : logits) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    c[i][j] += row[i] * row[j] / rows;
                }
            }
        }
        return new DenseSecondMoments(rows, c);
    }
}
