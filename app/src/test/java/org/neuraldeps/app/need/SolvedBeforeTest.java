package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.FoundSide;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Paths of a file in the life of a window: λ moves over them, and all is solved once it asks for more than was kept. */
class SolvedBeforeTest {

    private static final int KEPT = 3;

    @TempDir
    private Path folder;

    private OpenedDataset data;

    @BeforeEach
    void layPathsBesideTheData() throws IOException {
        StoredPaths stored = new SolvePaths(Toy.DATA, Formulation.USUAL, KEPT)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .stored(Progress.NONE, Workers.CALLER);
        Path file = folder.resolve("paths.npz");
        WholeFile.write(file, out -> PathsFile.write(stored, out, Progress.NONE));
        FoundSide side = new FoundSide(SideFile.PATHS, new Place.OnDisk(FoundFile.of(file)), false);
        FoundData found = new FoundData(
                Toy.REQUEST, Toy.DATA.found().predicting(), Optional.empty(), Map.of(SideFile.PATHS, side));
        data = new OpenedDataset(found, Toy.DATA.dataset(), Toy.DATA.moments());
    }

    private SolveAll asked(LambdaSetting lambda) {
        return new SolveAll(data, 1, Formulation.USUAL, lambda);
    }

    private AllSolved solve(LambdaSetting lambda, Optional<AllSolved> before) {
        AllSolved solved = asked(lambda).compute(before, Progress.NONE, Workers.CALLER);
        assertThat(asked(lambda).isMetBy(solved))
                .as("or it would be asked for again and again")
                .isTrue();
        return solved;
    }

    @Test
    void lambdaMovesOverThePathsOfTheFile() {
        AllSolved two = solve(new LambdaSetting.Nonzeros(2), Optional.empty());
        assertThat(two.areStored()).isTrue();
        assertThat(two.notes(new LambdaSetting.Nonzeros(2))).isEmpty();
        assertThat(asked(new LambdaSetting.Nonzeros(KEPT)).isMetBy(two)).isTrue();
        assertThat(asked(new LambdaSetting.Ratio(0.99)).isMetBy(two)).isTrue();
        assertThat(asked(new LambdaSetting.Nonzeros(KEPT + 1)).isMetBy(two)).isFalse();
        assertThat(asked(new LambdaSetting.Ratio(1e-4)).isMetBy(two)).isFalse();
        double[] solved = new SolveAll(Toy.DATA, 1, Formulation.USUAL, new LambdaSetting.Nonzeros(2))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .paths()
                .lambdas(new LambdaSetting.Nonzeros(2));
        assertThat(two.paths().lambdas(new LambdaSetting.Nonzeros(2))).isEqualTo(solved);
    }

    @Test
    void aLambdaOfOneTargetKeepsThePathsThatAreThere() {
        AllSolved ratio = solve(new LambdaSetting.Ratio(0.9), Optional.empty());
        double lambda = 0.95 * ratio.paths().paths().get(1).lambdaMax();
        AllSolved absolute = solve(new LambdaSetting.Absolute(lambda), Optional.of(ratio));
        assertThat(absolute.areStored()).isTrue();
        assertThat(absolute.paths()).isSameAs(ratio.paths());
    }

    @Test
    void whatAsksForMoreIsSolvedAndSaysWhy() {
        AllSolved two = solve(new LambdaSetting.Nonzeros(2), Optional.empty());
        LambdaSetting more = new LambdaSetting.Nonzeros(KEPT + 1);
        AllSolved deeper = solve(more, Optional.of(two));
        assertThat(deeper.areStored()).isFalse();
        assertThat(deeper.notes(more)).singleElement().asString().contains("it keeps 3 non-zeros of each");
        // Back at what the file has, what was solved stays.
        assertThat(solve(new LambdaSetting.Nonzeros(2), Optional.of(deeper)).paths())
                .isSameAs(deeper.paths());
    }
}
