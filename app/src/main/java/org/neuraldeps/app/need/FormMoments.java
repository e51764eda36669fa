package org.neuraldeps.app.need;

import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.kept.KeptOrigin;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Program;

/**
 * What a file of moments keeps of some data: moments of folds, a factorisation, and rows for a focus. Reads the fit rows three
 * times, and all files once for their hashes.
 *
 * @param data one network with its rows
 * @param folding how fit rows are shared out to folds
 * @param limitBytes what the rows for a focus may take
 */
public record FormMoments(OpenedDataset data, Folding folding, long limitBytes) implements DataNeed<KeptMoments> {

    private static final double HASHED = 0.1;

    @Override
    public String title() {
        return Messages.text("task.moments");
    }

    @Override
    public KeptMoments compute(Optional<KeptMoments> before, Progress progress, Workers workers) {
        KeptOrigin origin = origin(new PartProgress(progress, 0, HASHED));
        return KeptMoments.of(
                data.dataset(),
                data.moments(),
                folding,
                origin,
                limitBytes,
                new PartProgress(progress, HASHED, 1),
                workers);
    }

    private KeptOrigin origin(Progress progress) {
        Map<DataPart, String> hashes = data.hashes(progress).sha256();
        Map<DataPart, Place> places = data.found().parts();
        return new KeptOrigin(
                data.request().displayName(),
                Program.version(),
                split(),
                hashes.entrySet().stream()
                        .map(hash -> new KeptOrigin.Source(
                                lastName(places.get(hash.getKey()).name()),
                                hash.getKey().key(),
                                hash.getValue()))
                        .toList());
    }

    private static String lastName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** How evaluation rows were told, in words that are the same for parts that were split alike. */
    private String split() {
        DataRequest request = data.request();
        return request.holdOut()
                .map(wish -> "hold-out " + wish.fraction() + " seed " + wish.seed())
                .orElseGet(() -> data.dataset().split().evaluationRows() == 0
                        ? "none"
                        : data.found().side().containsKey(SideFile.TEST) ? "test rows" : "mask");
    }
}
