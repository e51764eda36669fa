package org.neuraldeps.app.cli.input;

import java.util.Optional;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.selection.LambdaChoice;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Exactly one of the three ways to say λ. */
public final class LambdaInput {

    private static final String LAMBDA = "--lambda";

    @Option(
            names = LAMBDA,
            paramLabel = "X",
            required = true,
            description = "λ itself, in squared logit units; in solve also cv-min or cv-1se, which --cv chooses.",
            converter = ReadLambda.class)
    private TypedLambda lambda;

    /** A number or a choice. */
    private record TypedLambda(double value, Optional<LambdaChoice> choice) {}

    /** Reads either. */
    static final class ReadLambda implements CommandLine.ITypeConverter<TypedLambda> {
        @Override
        public TypedLambda convert(String text) {
            Optional<LambdaChoice> choice = LambdaChoice.of(text);
            return new TypedLambda(choice.isPresent() ? Double.NaN : PlainNumber.decimal(text), choice);
        }
    }

    @Option(
            names = "--lambda-ratio",
            paramLabel = "R",
            required = true,
            description = "λ as a part of λ_max, the smallest λ without any dependency.")
    private Double ratio;

    @Option(
            names = "--nonzeros",
            paramLabel = "K",
            required = true,
            description = "Coming down from λ_max, the last λ before more than K dependencies are active.")
    private Integer nonzeros;

    /** The λ that cross-validation is to choose, where that was said. */
    public Optional<LambdaChoice> choice() {
        return Optional.ofNullable(lambda).flatMap(TypedLambda::choice);
    }

    /**
     * What was said, where it is meant for every target.
     *
     * @throws UsageException also if it is a λ, which is meant for one
     */
    public LambdaSetting common() {
        LambdaSetting setting = setting();
        if (setting instanceof LambdaSetting.Absolute) {
            throw new UsageException(LAMBDA + " is meant for one target; give --nonzeros or --lambda-ratio, which are"
                    + " meant for every target");
        }
        return setting;
    }

    /**
     * What was said.
     *
     * @throws UsageException if it is no λ and no count, or one that cross-validation is to choose
     */
    public LambdaSetting setting() {
        if (nonzeros != null) {
            if (nonzeros < 0) {
                throw new UsageException("--nonzeros " + nonzeros + ": a count cannot be negative; give 0 or more");
            }
            return new LambdaSetting.Nonzeros(nonzeros);
        }
        if (choice().isPresent()) {
            throw new UsageException(LAMBDA + " " + choice().get().key()
                    + " is for solve; let nde solve --cv 5 say which λ it is, and give that");
        }
        return ratio == null
                ? new LambdaSetting.Absolute(positive(LAMBDA, lambda.value()))
                : new LambdaSetting.Ratio(positive("--lambda-ratio", ratio));
    }

    private static double positive(String option, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UsageException(option + " " + value + ": λ must be a positive number; give one above 0");
        }
        return value;
    }
}
