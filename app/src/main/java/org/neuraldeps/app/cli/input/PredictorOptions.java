package org.neuraldeps.app.cli.input;

import java.util.List;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.RemedyOption;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.solver.data.Categories;
import picocli.CommandLine.Option;

/** Which categories may predict. */
public final class PredictorOptions {

    private static final String LEAVE_OUT = RemedyOption.LEAVE_OUT;

    private static final String WITH_OWN = "--with-own";

    @Option(
            names = LEAVE_OUT,
            paramLabel = "LIST",
            description = "Categories that may predict no other, between commas, as --targets of radial figures names"
                    + " them: such as constant columns and twins that nde check found.")
    private String leftOut;

    @Option(
            names = WITH_OWN,
            description = "With --with: the target's own category of the predicting network may take part, too.")
    private boolean withOwn;

    /** @throws UsageException if own categories are asked for where they are the target, before any data are opened */
    public void require(DataRequest request, boolean oneTarget) {
        if (withOwn && !request.isBetween()) {
            throw new UsageException(
                    WITH_OWN + ": within a network no category predicts itself; leave it out, or name a"
                            + " second network by --with");
        }
        if (withOwn && !oneTarget) {
            throw new UsageException(
                    WITH_OWN + ": where several targets stand beside each other no base is a target; leave it out");
        }
    }

    /** @throws UsageException if a word names no category, or all are left out */
    public Predictors in(Categories categories) {
        Predictors predictors = Predictors.USUAL.allowingOwn(withOwn);
        if (leftOut == null) {
            return predictors;
        }
        Predictors fewer = predictors.leavingOut(List.copyOf(CategoryWords.list(categories, LEAVE_OUT, leftOut)));
        if (fewer.leftOut().size() == categories.size()) {
            throw new UsageException(LEAVE_OUT + ": no category is left to predict; leave out fewer");
        }
        return fewer;
    }
}
