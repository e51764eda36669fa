package org.neuraldeps.app.need;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.data.FoundSide;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.evaluation.SamplesBehind;
import org.neuraldeps.solver.io.SampleImages;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * The rows behind one dependency of a picture, and the images that they stand for, where samples.tsv names them.
 *
 * @param picture the solution
 * @param predictor j
 * @param most how many rows of each kind
 */
public record FindSamples(Picture picture, int predictor, int most) implements Need<FindSamples.Answer> {

    /** The rows of each kind that are shown unless more are asked for. */
    public static final int USUAL = 12;

    /**
     * The answer.
     *
     * @param picture the solution
     * @param predictor j
     * @param rows the rows
     * @param images what the rows stand for, one for each row of the logits; empty where that is not said
     * @param folder where images are looked for; empty where they are no files
     */
    public record Answer(
            Picture picture, int predictor, SamplesBehind rows, Optional<List<String>> images, Optional<Path> folder) {

        /** What a row is called in samples.tsv. */
        public Optional<String> image(int row) {
            return images.map(names -> names.get(row));
        }

        /** The file of a row's image, which may not be there. */
        public Optional<Path> file(int row) {
            return folder.flatMap(at -> image(row).flatMap(name -> resolved(at, name)));
        }

        private static Optional<Path> resolved(Path at, String name) {
            try {
                return Optional.of(at.resolve(name));
            } catch (InvalidPathException e) {
                // A name that no file can have is still a name.
                return Optional.empty();
            }
        }
    }

    private record Key(SolvedTarget solved, double lambda, int predictor) {}

    @Override
    public Object key() {
        return new Key(picture.solved(), picture.solution().lambda(), predictor);
    }

    @Override
    public String title() {
        return Messages.text("task.samples", picture.categories().label(predictor));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(picture.solved().data().asGiven());
    }

    @Override
    public boolean isMetBy(Answer answer) {
        return answer.rows().contributing().size()
                >= Math.min(most, answer.rows().rows());
    }

    /** @throws DataException if a file cannot be read, or changed since it was found */
    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        OpenedDataset data = picture.solved().data().in(picture.solution().gauge(), progress, workers);
        SamplesBehind rows = SamplesBehind.of(data.dataset(), picture.solution(), predictor, most, progress);
        Optional<Place> place =
                Optional.ofNullable(data.found().side().get(SideFile.SAMPLES)).map(FoundSide::place);
        Optional<List<String>> images = place.flatMap(FindSamples::images).filter(names -> names.size() == rows.rows());
        return new Answer(picture, predictor, rows, images, place.flatMap(FindSamples::folder));
    }

    /** Of several files one below the other; empty unless all of them have the column. */
    private static Optional<List<String>> images(Place place) {
        List<String> all = new ArrayList<>();
        for (Place piece : place.pieces()) {
            try (InputStream stream = piece.stream()) {
                Optional<List<String>> names = SampleImages.read(stream, piece.name());
                piece.requireUnchanged();
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                all.addAll(names.get());
            } catch (IOException e) {
                piece.requireUnchanged();
                throw new DataException(piece.name(), "cannot be read", "copy it and open the copy", e);
            }
        }
        return Optional.of(all);
    }

    private static Optional<Path> folder(Place place) {
        return place.pieces().get(0) instanceof Place.OnDisk file
                ? Optional.of(file.file().path().toAbsolutePath().getParent())
                : Optional.empty();
    }
}
