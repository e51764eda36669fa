package org.neuraldeps.app.data;

import java.util.List;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.data.StackedRows;
import org.neuraldeps.solver.io.SideFile;

/**
 * A file that goes with logits: named by somebody, or found by its usual name beside them.
 *
 * @param role what it says
 * @param place where it is
 * @param isAsked whether somebody named it
 */
public record FoundSide(SideFile role, Place place, boolean isAsked) {

    /** @throws DataException naming this file and both numbers unless they are the same */
    void requireSame(LogitMatrix logits, Count own, Count expected) {
        if (own.number() == expected.number()) {
            return;
        }
        String problem = own + ", but " + logits.origin() + " has " + expected;
        int across = expected.number() == logits.rows() ? logits.columns() : logits.rows();
        if (own.number() == across && logits.rows() != logits.columns()) {
            throw new DataException(
                    place.name(),
                    problem + found(),
                    "if the logits have one column a sample, give " + DataRequest.TRANSPOSE_OPTION + "; else " + cure(),
                    new Remedy.Transpose(false));
        }
        throw mismatch(problem);
    }

    /**
     * Where logits are several files and this is as many, each belongs to one.
     *
     * @throws DataException naming the first that has not as many rows as the logits that it belongs to
     */
    void requireAlike(LogitMatrix logits) {
        if (place instanceof ShardsOnDisk && logits instanceof StackedRows stacked) {
            requireAlike(stacked.parts());
        }
    }

    private void requireAlike(List<LogitMatrix> parts) {
        List<Place> pieces =
                place.pieces().stream().filter(piece -> rowsOf(piece) > 0).toList();
        for (int i = 0; i < parts.size() && pieces.size() == parts.size(); i++) {
            int rows = rowsOf(pieces.get(i));
            if (rows != parts.get(i).rows()) {
                throw new DataException(
                        pieces.get(i).name(),
                        rows + " rows, but " + parts.get(i).origin() + " has "
                                + parts.get(i).rows(),
                        "sort and name them as the logits are");
            }
        }
    }

    private int rowsOf(Place piece) {
        return switch (role) {
            case LABELS -> piece.labels().length;
            case EVALUATION -> piece.mask().length;
            case SAMPLES -> piece.groups().rows();
            default -> 0;
        };
    }

    /** Says what is wrong with this file beside its logits. */
    DataException mismatch(String problem) {
        return new DataException(place.name(), problem + found(), cure());
    }

    private String found() {
        return isAsked ? "" : " (it was found beside them)";
    }

    private String cure() {
        return isAsked ? "give files that belong together" : "leave it out by moving it, or give " + role.option();
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param things what
     */
    record Count(int number, String things) {
        @Override
        public String toString() {
            return number + " " + things;
        }
    }
}
