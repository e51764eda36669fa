package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.TargetMoments;
import org.neuraldeps.solver.work.Progress;

/** Certificates of right and wrong answers to one problem: C = 1, b = (0, 5), C_ii = 99, λ = 2, so θ* = (0, 4). */
class CertifierTest {

    private static final double LAMBDA = 2;

    private final CovLassoProblem problem = CovLassoProblem.between(
            new DenseSecondMoments(9, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
            2,
            new TargetMoments(new double[] {0, 5, 0}, 99));

    @Test
    void theOptimumIsExact() {
        Certificate certificate = certify(0, 4);
        assertThat(certificate.relativeKkt()).isZero();
        assertThat(certificate.relativeGap()).isCloseTo(0, within(1e-15));
        assertThat(certificate.isExact()).isTrue();
    }

    @Test
    void aCoefficientOfTheWrongSignIsNotExact() {
        // c = (1, 1): as large as λ/2, but against the sign of θ_0.
        Certificate certificate = certify(-1, 4);
        assertThat(certificate.relativeKkt()).isEqualTo(2 / 5.0);
        assertThat(certificate.relativeGap()).isCloseTo((86 - 82) / 99.0, within(1e-15));
        assertThat(certificate.isExact()).isFalse();
    }

    @Test
    void aCoefficientTooLargeOrLeftOutIsNotExact() {
        assertThat(certify(0, 4.5).relativeKkt()).isEqualTo(0.5 / 5);
        assertThat(certify(0, 3.5).relativeKkt()).isEqualTo(0.5 / 5);
        assertThat(certify(0, 0).relativeKkt()).isEqualTo(4 / 5.0);
        assertThat(certify(0, 0).relativeGap()).isGreaterThan(0.1);
    }

    private Certificate certify(double first, double second) {
        int[] support = {0, 1};
        double[] values = {first, second};
        double error = 99 - 10 * second + first * first + second * second;
        return Certifier.certify(
                problem,
                problem.moments().columns(new int[0], Progress.NONE),
                new Solution(problem, LAMBDA, problem.lambdaMax(), error, support, values));
    }
}
