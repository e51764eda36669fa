package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.solver.work.Progress;

/** Every knot, and random λ between them, of many seeded problems: certified, or the path says where it ended. */
class CertifiedPathCampaignTest {

    @ParameterizedTest
    @EnumSource
    void everyKnotAndLambdaBetweenIsCertified(ProblemFamily family) {
        campaign(family, 25);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void everyKnotAndLambdaBetweenIsCertifiedAtLength(ProblemFamily family) {
        campaign(family, 1000);
    }

    private static void campaign(ProblemFamily family, int problems) {
        for (int seed = 0; seed < problems; seed++) {
            Random random = new Random(family.name().hashCode() + 7919L * seed);
            SolutionPath path = ExactHomotopy.solve(family.problem(random), PathOptions.full(), Progress.NONE);
            String name = family + " seed " + seed;
            certifyEverywhere(path, random, name);
            assertEndsWhereExpected(family, path, name);
        }
    }

    /**
     * A path may end early only where double precision runs out: with columns that differ in the last digits alone, or,
     * almost at the end, with columns a million times larger than others.
     */
    private static void assertEndsWhereExpected(ProblemFamily family, SolutionPath path, String name) {
        double allowed =
                switch (family) {
                    case ALMOST_DUPLICATE_COLUMNS -> 1e-2;
                    case COLUMNS_OF_VERY_DIFFERENT_SCALE -> 1e-6;
                    default -> 0;
                };
        if (path.end().reason().isEarly()) {
            assertThat(path.end().lambda() / path.lambdaMax())
                    .as("%s %s", name, path.end())
                    .isLessThan(allowed);
        }
    }

    private static void certifyEverywhere(SolutionPath path, Random random, String name) {
        List<Knot> knots = path.knots();
        for (int i = 0; i < knots.size(); i++) {
            certify(path, knots.get(i).lambda(), name);
            if (i + 1 < knots.size()) {
                double above = knots.get(i).lambda();
                double below = knots.get(i + 1).lambda();
                certify(path, below + random.nextDouble() * (above - below), name);
            }
        }
    }

    private static void certify(SolutionPath path, double lambda, String name) {
        Certificate certificate = path.certify(path.at(lambda));
        assertThat(certificate.isExact())
                .as("%s at λ = %s of %s: %s", name, lambda, path.lambdaMax(), certificate)
                .isTrue();
    }
}
