package org.neuraldeps.app.view.lambda;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Tells what happens at the knots around a λ. */
final class KnotWords {

    private KnotWords() {}

    /** "at λ/λmax 0.21 hamster entered · next, at 0.19: wood rabbit enters". */
    static String around(Picture picture) {
        SolutionPath path = picture.solved().path();
        Categories categories = picture.categories();
        double lambda = picture.solution().lambda();
        int last = path.knotAtOrAbove(lambda * (1 - 1e-9));
        String before = tell("lambda.event.last", path, path.knots().get(last), categories);
        if (last + 1 >= path.knots().size()) {
            return before;
        }
        String after = tell("lambda.event.next", path, path.knots().get(last + 1), categories);
        return after.isEmpty() ? before : before.isEmpty() ? after : before + "  ·  " + after;
    }

    private static String tell(String key, SolutionPath path, Knot knot, Categories categories) {
        String change = change(knot, categories);
        double ratio = path.lambdaMax() == 0 ? 1 : knot.lambda() / path.lambdaMax();
        return change.isEmpty() ? "" : Messages.text(key, NumberText.significant(ratio, 3), change);
    }

    private static String change(Knot knot, Categories categories) {
        String entered = names(knot.entered(), categories);
        String left = names(knot.left(), categories);
        if (entered.isEmpty() || left.isEmpty()) {
            return entered.isEmpty()
                    ? left.isEmpty() ? "" : Messages.text("lambda.event.leaves", left)
                    : Messages.text("lambda.event.enters", entered);
        }
        return Messages.text("lambda.event.both", entered, left);
    }

    private static String names(int[] indices, Categories categories) {
        return Arrays.stream(indices).mapToObj(categories::label).collect(Collectors.joining(", "));
    }
}
