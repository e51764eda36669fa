package org.neuraldeps.solver.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.SparseRow;
import org.neuraldeps.solver.hierarchy.Concept;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.hierarchy.Taxonomy;

class PeculiarDependenciesTest {

    private static final double[] ONES = {1, 1, 1, 1};

    /** 0 and 1 are dogs, 2 is a tool, 3 is nowhere. */
    private static final Hierarchy HIERARCHY = new Hierarchy(
            "here",
            Taxonomy.of(List.of(
                    new Concept("pug", "pug", List.of("dog"), 0),
                    new Concept("collie", "collie", List.of("dog"), 0),
                    new Concept("mop", "mop", List.of("tool"), 0))),
            List.of("pug", "collie", "mop", "nowhere"));

    private static SparseRow row(int[] support, double... values) {
        return new SparseRow(support, values);
    }

    private static final SparseTheta THETA = SparseTheta.of(List.of(
            row(new int[] {1, 2}, 0.9, -0.4),
            row(new int[] {0, 3}, 0.5, 0.5),
            row(new int[] {0, 1}, 0.4, 0.3),
            row(new int[] {2}, 1)));

    @Test
    void strengthTimesDistanceRanks() {
        PeculiarDependencies found =
                PeculiarDependencies.of(THETA, new double[] {4, 1, 1, 1}, ONES, HIERARCHY, Optional.empty());
        assertThat(found.unknown()).isEqualTo(2);
        assertThat(found.isJudged()).isFalse();
        // dog (depth 2) is one step above both; everything (depth 1) two steps.
        assertThat(found.all())
                .extracting(PeculiarDependency::target, PeculiarDependency::predictor)
                .containsExactly(tuple(2, 0), tuple(2, 1), tuple(1, 0), tuple(0, 1), tuple(0, 2));
        PeculiarDependency last = found.all().get(4);
        assertThat(last.strength())
                .as("half as large beside a target of twice the size")
                .isEqualTo(0.2);
        assertThat(last.coefficient()).isEqualTo(-0.4);
        assertThat(last.distance()).isEqualTo(4.0 / 6, within(1e-15));
        assertThat(last.common()).isEqualTo("everything");
        assertThat(found.apart(PeculiarDependencies.FAR))
                .allMatch(one -> one.target() == 2 || one.predictor() == 2)
                .hasSize(3);
    }

    @Test
    void whatHalfSamplesDoNotSelectComesLast() {
        double[] frequencies = {1, 1, 1, 1, 0.1, 1, 1};
        PeculiarDependencies found = PeculiarDependencies.of(THETA, ONES, ONES, HIERARCHY, Optional.of(frequencies));
        assertThat(found.isJudged()).isTrue();
        PeculiarDependency last = found.all().get(found.all().size() - 1);
        assertThat(last.target()).isEqualTo(2);
        assertThat(last.predictor()).isZero();
        assertThat(last.frequency()).hasValue(0.1);
        assertThat(last.peculiarity()).isEqualTo(0.4 * last.distance() * 0.1, within(1e-15));
    }

    @Test
    void ofTwoAlikeTheOrderIsThatOfTheNumbers() {
        SparseTheta alike = SparseTheta.of(List.of(
                row(new int[] {2}, 0.5), row(new int[] {2}, -0.5), row(new int[] {0, 1}, 0.5, 0.5), SparseRow.EMPTY));
        assertThat(PeculiarDependencies.of(alike, ONES, ONES, HIERARCHY, Optional.empty())
                        .all())
                .extracting(one -> one.target() + "<" + one.predictor())
                .containsExactly("0<2", "1<2", "2<0", "2<1");
    }
}
