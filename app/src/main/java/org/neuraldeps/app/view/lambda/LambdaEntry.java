package org.neuraldeps.app.view.lambda;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/**
 * What came of reading a typed λ.
 *
 * @param setting the λ it says, or empty
 * @param error why it says none, in words for the field; empty if it does
 */
record LambdaEntry(Optional<LambdaSetting> setting, String error) {

    static LambdaEntry of(LambdaSetting setting) {
        return new LambdaEntry(Optional.of(setting), "");
    }

    static LambdaEntry refused(String why) {
        return new LambdaEntry(Optional.empty(), why);
    }
}
