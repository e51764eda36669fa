package org.neuraldeps.spark;

import java.io.IOException;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.ColumnPlaces;
import org.neuraldeps.solver.kept.KeptMatrix;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ReadSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;

/**
 * C that is too large to be held: an executor reads a column from the file of moments when a path asks for it, 8 n bytes, and keeps
 * those used last for all of its tasks.
 */
final class RemoteColumns extends MomentsEverywhere implements ReadSecondMoments.Columns {

    private static final long serialVersionUID = 1L;

    private final MomentsPlace place;
    private final int rows;
    private final double[] diagonal;
    private final double[] means;

    /**
     * @param rows N
     * @param matrix its diagonal and means
     */
    RemoteColumns(MomentsPlace place, int rows, KeptMatrix.Columns matrix, Gauge gauge) {
        super(gauge);
        this.place = place;
        this.rows = rows;
        this.diagonal = matrix.diagonal();
        this.means = matrix.means();
    }

    @Override
    SecondMoments open() {
        place.requireUnchanged();
        return new ReadSecondMoments(rows, diagonal, means, this, ReadSecondMoments.USUAL_CACHE_BYTES);
    }

    @Override
    public double[] read(int category) {
        ColumnPlaces columns = place.columns();
        try {
            byte[] bytes = place.storage().read(place.file(), columns.of(category), columns.bytes());
            return columns.column(category, bytes, Storage.words(place.file()));
        } catch (IOException e) {
            throw Storage.unreadable(place.file(), e);
        } catch (DataException e) {
            throw new ShardException(e.getMessage(), e);
        }
    }
}
