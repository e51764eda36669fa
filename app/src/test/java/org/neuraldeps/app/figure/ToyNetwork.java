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
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** A made-up network with families of related categories, the same in every run: what the figures of the tests show. */
public final class ToyNetwork {

    public static final int SIZE = 120;

    private static final String[] KINDS = {"terrier", "stork", "guitar", "beetle", "temple", "noodle soup"};
    private static final String[] SORTS = {
        "red",
        "blue",
        "soft-coated",
        "West Highland",
        "American Staffordshire",
        "old",
        "tiny",
        "Norwegian",
        "wild",
        "sea"
    };

    private final SecondMoments moments = moments();
    private final Categories categories = names();

    public Categories categories() {
        return categories;
    }

    public SecondMoments moments() {
        int factors = 40;
        int rows = 400;
        Random random = new Random(7);
        double[][] loadings = new double[SIZE][factors];
        for (int j = 0; j < SIZE; j++) {
            loadings[j][j % 12] = 1.5;
            loadings[j][12 + j % 7] = 0.8;
            for (int k = 0; k < factors; k++) {
                loadings[j][k] += 0.3 * random.nextGaussian();
            }
        }
        double[][] c = new double[SIZE][SIZE];
        for (int row = 0; row < rows; row++) {
            double[] sources = random.doubles(factors, -1.5, 1.5).toArray();
            double[] logits = new double[SIZE];
            for (int j = 0; j < SIZE; j++) {
                for (int k = 0; k < factors; k++) {
                    logits[j] += loadings[j][k] * sources[k];
                }
            }
            for (int i = 0; i < SIZE; i++) {
                for (int j = 0; j < SIZE; j++) {
                    c[i][j] += logits[i] * logits[j] / rows;
                }
            }
        }
        return new DenseSecondMoments(rows, c);
    }

    public SolutionPath path(int target) {
        return ExactHomotopy.solve(
                CovLassoProblem.within(moments, target, Progress.NONE),
                PathOptions.full().downToRatio(0.002),
                Progress.NONE);
    }

    public RadialChoice choice() {
        return RadialChoice.standard(moments, 88, 10, Progress.NONE);
    }

    public List<SolutionPath> radialPaths(RadialChoice choice) {
        List<SolutionPath> paths = new ArrayList<>();
        for (int target : choice.targets()) {
            CovLassoProblem problem = CovLassoProblem.within(moments, target, Progress.NONE)
                    .restrictedTo(Dictionary.of(SIZE, choice.bases()));
            paths.add(ExactHomotopy.solve(problem, PathOptions.full().downToRatio(0.01), Progress.NONE));
        }
        return paths;
    }

    public RadialLayout layout(RadialChoice choice) {
        return RadialLayout.of(choice, moments, radialPaths(choice), Progress.NONE);
    }

    private static Categories names() {
        List<Category> all = new ArrayList<>();
        for (int j = 0; j < SIZE; j++) {
            String number = j < 60 ? "" : " " + j;
            String name = j == 5 || j == 17
                    ? "crane"
                    : SORTS[j % SORTS.length] + " " + KINDS[(j / SORTS.length) % KINDS.length] + number;
            all.add(new Category(j, String.format(java.util.Locale.ROOT, "n%08d", j), name, ""));
        }
        return new Categories(all);
    }
}
