package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** The part of a stored document that says λ, in exactly one of three ways. */
public final class LambdaJson {

    private static final String ABSOLUTE = "lambda";
    private static final String RATIO = "ratio";
    private static final String NONZEROS = "nonzeros";
    private static final String[] WAYS = {ABSOLUTE, RATIO, NONZEROS};

    private LambdaJson() {}

    /** Writes it as a member of the object that is open. */
    public static void write(JsonGenerator json, LambdaSetting lambda) throws IOException {
        if (lambda instanceof LambdaSetting.Absolute absolute) {
            json.writeNumberField(ABSOLUTE, absolute.lambda());
        } else if (lambda instanceof LambdaSetting.Ratio given) {
            json.writeNumberField(RATIO, given.ratio());
        } else {
            json.writeNumberField(NONZEROS, ((LambdaSetting.Nonzeros) lambda).count());
        }
    }

    /**
     * Reads it.
     *
     * @throws org.neuraldeps.solver.data.DataException if there is not exactly one of the three, or it is no λ
     */
    public static LambdaSetting read(JsonMembers lambda) {
        lambda.requireOnly(WAYS);
        long given = Arrays.stream(WAYS).filter(lambda::has).count();
        if (given != 1) {
            throw lambda.wrong("has " + given + " of " + String.join(", ", WAYS), "give exactly one of them");
        }
        if (lambda.has(NONZEROS)) {
            return new LambdaSetting.Nonzeros(lambda.whole(NONZEROS));
        }
        return lambda.has(RATIO)
                ? new LambdaSetting.Ratio(lambda.positive(RATIO))
                : new LambdaSetting.Absolute(lambda.positive(ABSOLUTE));
    }
}
