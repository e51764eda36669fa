package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.FitRowsGone;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

/** Opens a file of moments: n² numbers are read, or none of them where they are kept by columns, and no rows. */
final class MomentsOpener {

    private final FoundData found;
    private final Place.OfMoments place;

    private MomentsOpener(FoundData found, Place.OfMoments place) {
        this.found = found;
        this.place = place;
    }

    /** @throws DataException if it is damaged, or something was asked for beside it that needs rows */
    static OpenedDataset open(FoundData found, Place.OfMoments place, Progress progress) {
        return new MomentsOpener(found, place).open(progress);
    }

    private OpenedDataset open(Progress progress) {
        refuseWhatNeedsRows();
        KeptMoments kept = place.moments(progress);
        SecondMoments moments = kept.fit().secondMoments(progress);
        LogitDataset dataset = kept.dataset(found.request().displayName(), place.name(), names(kept));
        return new OpenedDataset(new OpenedParts(found, dataset, moments, kept)
                .planted(SideTruth.of(found, kept.categories().size())));
    }

    private Categories names(KeptMoments kept) {
        Optional<FoundSide> given = Optional.ofNullable(found.side().get(SideFile.CATEGORIES));
        given.ifPresent(names -> {
            int size = names.place().categories().size();
            if (size != kept.categories().size()) {
                throw names.mismatch(size + " categories, but " + place.name() + " has "
                        + kept.categories().size());
            }
        });
        return given.map(names -> names.place().categories()).orElse(kept.categories());
    }

    private void refuseWhatNeedsRows() {
        if (found.request().isBetween()) {
            throw missing("the moments between two networks are not kept", "leave the second network out");
        }
        if (found.request().holdOut().isPresent()) {
            throw missing("which rows are held out was settled when the moments were formed", "leave --hold-out out");
        }
        if (found.request().predicting() instanceof LogitFile file && file.isTransposed()) {
            throw missing("there is nothing to transpose", "leave " + DataRequest.TRANSPOSE_OPTION + " out");
        }
        for (SideFile side : found.side().keySet()) {
            if (!side.isOfColumns()) {
                throw missing(
                        "its " + side.role() + " were settled when the moments were formed",
                        "leave " + side.option() + " out");
            }
        }
    }

    private DataException missing(String why, String cure) {
        return new DataException(
                place.name(), "it keeps moments and not the fit rows: " + why, cure + ", or " + FitRowsGone.CURE);
    }
}
