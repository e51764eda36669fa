package org.neuraldeps.app.data;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;

/** The truth that goes with a network, read and set against its columns. */
final class SideTruth {

    private SideTruth() {}

    /**
     * Reads it, where there is one.
     *
     * @throws DataException if it is damaged, names a column that is not there, or two networks are meant
     */
    static Optional<PlantedTruth> of(FoundData found, int columns) {
        Optional<FoundSide> file = Optional.ofNullable(found.side().get(SideFile.TRUTH));
        if (file.isPresent() && found.request().isBetween()) {
            throw new DataException(
                    file.get().place().name(),
                    "it says how categories of one network were made of one another, and here another one predicts"
                            + " them",
                    "leave " + SideFile.TRUTH_OPTION + " or the second network out");
        }
        return file.map(side -> fitting(side, columns));
    }

    private static PlantedTruth fitting(FoundSide side, int columns) {
        PlantedTruth truth = side.place().truth();
        int largest =
                truth.targets().stream().flatMapToInt(SideTruth::columns).max().orElse(0);
        if (largest >= columns) {
            throw side.mismatch("it names column " + largest + ", but there are " + columns);
        }
        return truth;
    }

    private static IntStream columns(PlantedTarget target) {
        return Stream.concat(
                        Stream.of(target.target()), target.predictors().stream().map(Coefficient::category))
                .mapToInt(Integer::intValue);
    }
}
