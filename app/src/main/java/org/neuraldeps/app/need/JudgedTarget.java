package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.stability.TargetStability;

/**
 * A target's path, and what half-samples say of it.
 *
 * @param solved the path
 * @param stability the target on half-samples; empty where nobody asks for it, or it is not there yet
 * @param failure why there will be no half-samples, one line, where they were tried in vain
 */
public record JudgedTarget(SolvedTarget solved, Optional<TargetStability> stability, Optional<String> failure) {

    /** Without half-samples. */
    public JudgedTarget(SolvedTarget solved) {
        this(solved, Optional.empty(), Optional.empty());
    }

    /** The same with half-samples. */
    public JudgedTarget with(TargetStability other) {
        return new JudgedTarget(solved, Optional.of(other), Optional.empty());
    }

    /** The same with why there will be no half-samples. */
    public JudgedTarget unjudged(String why) {
        return new JudgedTarget(solved, stability, Optional.of(why));
    }

    /** The picture at a λ: an interpolation. */
    public Picture at(LambdaSetting lambda) {
        return solved.at(lambda);
    }

    /** What half-samples say at the λ of a picture; empty where they were not solved as far down. */
    public Optional<CoefficientStability> judgement(Picture picture) {
        double lambda = picture.solution().lambda();
        return stability.filter(halves -> halves.reaches(lambda)).map(halves -> halves.at(lambda));
    }
}
