package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.solver.heads.Head;
import org.neuraldeps.solver.heads.TrainedHead;

/**
 * A head and what is known of where it comes from.
 *
 * @param head W, d x n, and b
 * @param file the name of the file it was read from; empty where it was trained
 * @param training how it was trained when the features were opened; empty where it was read
 */
public record OpenedHead(Head head, Optional<String> file, Optional<TrainedHead> training) {

    /** Its file without the folder, or what it is called where it was trained. */
    public String name() {
        return file.map(path -> String.valueOf(Path.of(path).getFileName())).orElse("a trained head");
    }

    /** Where it comes from: the file, or "trained: softmax regression on the training rows, weight decay 0.01, …". */
    public String words() {
        return training.map(OpenedHead::words).or(() -> file).orElseThrow();
    }

    private static String words(TrainedHead trained) {
        return "trained: softmax regression on the training rows, weight decay " + trained.weightDecay()
                + ", gradient norm " + String.format(Locale.ROOT, "%.0e", trained.gradientNorm()) + " after "
                + trained.iterations() + " steps"
                + (trained.hasConverged() ? "" : ", short of what was asked for");
    }

    static OpenedHead read(Head head, String file) {
        return new OpenedHead(head, Optional.of(file), Optional.empty());
    }

    static OpenedHead trained(TrainedHead training) {
        return new OpenedHead(training.head(), Optional.empty(), Optional.of(training));
    }
}
