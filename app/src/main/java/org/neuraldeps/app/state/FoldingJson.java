package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.data.Folding;

/** Cross-validation in a stored look; where there is none it is left out. */
final class FoldingJson {

    /** The member of a look; it may be missing. */
    static final String MEMBER = "crossValidation";

    private static final String FOLDS = "folds";
    private static final String SEED = "seed";

    private FoldingJson() {}

    static void write(JsonGenerator json, Optional<Folding> folding) throws IOException {
        if (folding.isPresent()) {
            json.writeObjectFieldStart(MEMBER);
            json.writeNumberField(FOLDS, folding.get().count());
            json.writeNumberField(SEED, folding.get().seed());
            json.writeEndObject();
        }
    }

    static Optional<Folding> read(JsonMembers look) {
        return look.optional(MEMBER).map(FoldingJson::folding);
    }

    private static Folding folding(JsonMembers folding) {
        folding.requireOnly(FOLDS, SEED);
        int count = folding.whole(FOLDS);
        if (!Folding.isCount(count)) {
            throw folding.wrong(FOLDS, "is " + count, "give a whole number from 2 to " + Folding.MOST);
        }
        return new Folding(count, folding.whole(SEED));
    }
}
