package org.neuraldeps.app.cli.lab;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.lab.BaseNewPlanJson;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.moments.Focus;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How Θ is found. */
final class ThetaOptions {

    /** What the paper's wording of the loss is called for short. */
    private static final String NEW = "new";

    @Option(
            names = {"--loss", "--method"},
            paramLabel = "LIST",
            split = ",",
            description =
                    "How Θ is found, one or more of: joint (cross-entropy of old and new logits on all training rows,"
                            + " the default), new-rows (the paper's wording: new logits on rows of new categories), ridge,"
                            + " sparse (joint with an l1 penalty), straight (each new column is its CovLasso combination"
                            + " of base columns).")
    private List<String> methods;

    @Mixin
    private DecayOption decay;

    @Option(
            names = "--ridge",
            paramLabel = "A",
            description = "Ridge on Θ, in units of the mean squared base logit (default: 0.001; of new-rows 0.01).")
    private Double ridge;

    @Option(
            names = "--l1",
            paramLabel = "LIST",
            split = ",",
            description =
                    "l1 weights of sparse, a Θ for each (default: 0.003,0.001,0.0003). Without --loss it means sparse.")
    private List<Double> l1;

    @Option(names = "--focus", paramLabel = "F", description = "Focus of straight, from 0 to below 1 (default: 0.8).")
    private Double focus;

    @Option(
            names = "--nonzeros",
            paramLabel = "K",
            description = "How many base categories a new one may use in straight (default: 20).")
    private Integer nonzeros;

    /** @throws UsageException if a method is not known, or a number cannot be what it is meant for */
    BaseToNewSettings settings() {
        BaseToNewSettings usual = BaseToNewSettings.usual();
        Set<ThetaMethod> chosen = methods();
        requireUseful(chosen);
        BaseToNewSettings settings = usual.only(chosen).withWeightDecay(decay.decay());
        if (ridge != null) {
            settings = ridged(settings, positive("--ridge", ridge, usual.ridge()));
        }
        if (chosen.contains(ThetaMethod.SPARSE) && l1 != null) {
            l1.forEach(weight -> positive("--l1", weight, 0));
            settings = settings.withL1(l1);
        }
        return settings.withStraight(focus(usual), nonzeros(usual));
    }

    /** The one number is that of every method that was asked for. */
    private static BaseToNewSettings ridged(BaseToNewSettings settings, double ridge) {
        return new BaseToNewSettings(
                settings.weightDecay(),
                ridge,
                ridge,
                settings.l1Weights(),
                settings.straight(),
                settings.straightNonzeros(),
                settings.gradientTolerance(),
                settings.methods());
    }

    private Set<ThetaMethod> methods() {
        boolean penalised = l1 != null && !l1.equals(List.of(0.0));
        if (methods == null) {
            return EnumSet.of(penalised ? ThetaMethod.SPARSE : ThetaMethod.JOINT);
        }
        Set<ThetaMethod> chosen = EnumSet.noneOf(ThetaMethod.class);
        methods.forEach(words -> chosen.add(method(words)));
        // The joint loss with an l1 penalty is what sparse is.
        if (penalised && !chosen.contains(ThetaMethod.SPARSE) && chosen.remove(ThetaMethod.JOINT)) {
            chosen.add(ThetaMethod.SPARSE);
        }
        return chosen;
    }

    private static ThetaMethod method(String words) {
        return (words.equals(NEW) ? Optional.of(ThetaMethod.NEW_ROWS) : ThetaMethod.of(words))
                .orElseThrow(() -> new UsageException("--loss " + words
                        + ": there is no such way to find Θ; choose among " + BaseNewPlanJson.keys()));
    }

    private void requireUseful(Set<ThetaMethod> chosen) {
        boolean penalised = l1 != null && !l1.equals(List.of(0.0));
        if (penalised && !chosen.contains(ThetaMethod.SPARSE)) {
            throw new UsageException("--l1 is about sparse; add it to --loss, or leave it out");
        }
        if ((focus != null || nonzeros != null) && !chosen.contains(ThetaMethod.STRAIGHT)) {
            throw new UsageException((focus != null ? "--focus" : "--nonzeros")
                    + " is about straight; add it to --loss, or leave it out");
        }
        if (ridge != null && Arrays.asList(ThetaMethod.STRAIGHT).containsAll(chosen)) {
            throw new UsageException("--ridge is not about straight, which trains nothing; leave it out");
        }
    }

    private Focus focus(BaseToNewSettings usual) {
        if (focus == null) {
            return usual.straight();
        }
        if (!Focus.isShare(focus)) {
            throw new UsageException(
                    "--focus " + focus + ": the focus is a part of 1; give 0 or more, and less than 1");
        }
        return new Focus(focus, usual.straight().by()).asSolved();
    }

    private int nonzeros(BaseToNewSettings usual) {
        if (nonzeros == null) {
            return usual.straightNonzeros();
        }
        if (nonzeros < 1) {
            throw new UsageException("--nonzeros " + nonzeros + ": a new category needs a base; give at least 1");
        }
        return nonzeros;
    }

    private static double positive(String option, Double value, double usual) {
        if (value == null) {
            return usual;
        }
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new UsageException(option + " " + value + ": a weight of a penalty; give a number above 0");
        }
        return value;
    }
}
