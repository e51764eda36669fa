package org.neuraldeps.app.planting;

import java.util.List;
import org.neuraldeps.solver.planting.Combination;
import org.neuraldeps.solver.planting.NetworkSize;
import org.neuraldeps.solver.planting.PlantingSettings;

/** The command that plants a network again, but for the place to write it to. */
public final class PlantCall {

    private PlantCall() {}

    /** In one line; numbers are written so that they read as the same. */
    public static String of(PlantingSettings settings) {
        NetworkSize size = settings.size();
        Combination combination = settings.combination();
        return String.join(
                " ",
                List.of(
                        "nde plant --categories " + size.categories(),
                        "--planted " + size.targets(),
                        "--width " + size.width(),
                        "--rows " + size.rows(),
                        "--predictors " + combination.nonzeros(),
                        "--signs " + combination.signs().key(),
                        "--pattern " + settings.correlation().pattern().key(),
                        "--correlation " + settings.correlation().rho(),
                        "--noise " + combination.noise(),
                        "--positives " + settings.positives(),
                        "--hold-out " + settings.holdOut().fraction(),
                        "--seed " + settings.holdOut().seed()));
    }
}
