package org.neuraldeps.app.endurance;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.app.need.FormMoments;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.SolveAll;
import org.neuraldeps.app.session.Autosave;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.graph.StoredPaths;
import org.neuraldeps.solver.io.HeadFile;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.kept.KeptMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Something that the program saves, in two versions that differ. Another one is a line in {@link #ALL}.
 *
 * @param name in the summary
 * @param writer saves a version, again and again, into a folder
 */
record Saving(String name, Writer writer) {

    /** Saves versions into one folder. */
    interface Writer {
        /** Begins; what it gives saves version 0 or 1 whenever it is called. */
        Save into(Path folder);
    }

    /** Saves a version. */
    interface Save {
        void version(int version) throws IOException;
    }

    private static final String AUTOSAVE = "autosave";

    static final List<Saving> ALL = List.of(
            figure("svg"),
            figure("png"),
            figure("pdf"),
            new Saving("session", folder -> version -> SessionFile.write(session(version), folder.resolve("mine.nde"))),
            new Saving(AUTOSAVE, Saving::autosave),
            new Saving("moments", Saving::moments),
            new Saving("paths", Saving::paths),
            new Saving(
                    "head",
                    folder -> version -> WholeFile.write(
                            folder.resolve("head.npz"), out -> HeadFile.write(SmallFeatures.head(version), out))));

    static Saving of(String name) {
        return ALL.stream()
                .filter(saving -> saving.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Saving figure(String extension) {
        return new Saving(
                "figure as " + extension,
                folder -> version -> FigureFile.write(picture(version), folder.resolve("figure." + extension), 300));
    }

    /** Some hundred kilobytes. */
    private static Figure picture(int version) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            Color color = new Color(i * 2654435 + version);
            marks.add(new Mark.Rect(new Box(i % 50 * 4, i / 50 * 4, 3, 3), 0, Mark.Paint.filled(color)));
        }
        return new Figure(200, 120, marks, List.of(), List.of(), "version " + version);
    }

    private static Session session(int version) {
        ExplorerState state = ExplorerState.first(
                DataRequest.of(Path.of("logits.npy").toAbsolutePath()),
                CategoryRef.of(Categories.numbered(SmallFeatures.CATEGORIES), version),
                new LambdaSetting.Nonzeros(3));
        return new Session(state, Optional.empty(), new Layout(dividers(), Optional.empty(), Optional.empty()));
    }

    private static Map<String, List<Double>> dividers() {
        return Map.of(
                "columns",
                Stream.iterate(0.0, place -> place < 1, place -> place + 1e-4).toList());
    }

    private static Save moments(Path folder) {
        List<KeptMoments> kept =
                Stream.of(Toy.DATA, Toy.JUDGED).map(Saving::moments).toList();
        return version -> WholeFile.write(
                folder.resolve("moments.npz"), out -> MomentsFile.write(kept.get(version), out, Progress.NONE));
    }

    /** What {@code nde moments} keeps of some data. */
    static KeptMoments moments(OpenedDataset data) {
        return new FormMoments(data, Folding.USUAL, 1 << 20).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static Save paths(Path folder) {
        List<StoredPaths> stored =
                Stream.of(Toy.DATA, Toy.JUDGED).map(Saving::paths).toList();
        return version -> WholeFile.write(
                folder.resolve("paths.npz"), out -> PathsFile.write(stored.get(version), out, Progress.NONE));
    }

    /** The paths of all categories of some data. */
    static StoredPaths paths(OpenedDataset data) {
        return new SolveAll(data, 0, Formulation.USUAL, new LambdaSetting.Nonzeros(3))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .stored(Progress.NONE, Workers.CALLER);
    }

    private static Save autosave(Path folder) {
        Autosave own = new Autosaves(folder).own();
        return version -> own.write(new Autosaved(session(version), Optional.empty()));
    }

    /** Whether the name of what it saves differs from one program to the next. */
    boolean isAutosave() {
        return name.equals(AUTOSAVE);
    }

    /** What a version looks like on the disk. */
    byte[] reference(int version, Path emptyFolder) throws IOException {
        writer.into(emptyFolder).version(version);
        return Files.readAllBytes(saved(emptyFolder).get(0));
    }

    /** The files of a folder that are meant to be whole. */
    static List<Path> saved(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !isPart(file) && !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    /** Whether a file is half of one. */
    static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(".part");
    }
}
