package org.neuraldeps.app.figure.kind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.solver.data.Categories;

/**
 * A kind that is drawn from the result of a lab. The lab's plan is a part of the kind, which a recipe has beside the state; no
 * pane of the explorer offers it.
 *
 * @param <S> the result that it draws from
 */
public interface PlannedKind<S> extends FigureKind<S> {

    /** Writes the members of the plan into the object that is open, as it is read again. */
    void writePlan(JsonGenerator json) throws IOException;

    /**
     * The same where columns may stand in another order.
     *
     * @throws org.neuraldeps.solver.data.DataException if a category of the plan is not among these
     */
    PlannedKind<S> in(Categories categories);

    @Override
    default Pane pane() {
        return Pane.RIGHT;
    }

    @Override
    default boolean needsTarget() {
        return false;
    }
}
