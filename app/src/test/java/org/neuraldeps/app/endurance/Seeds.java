package org.neuraldeps.app.endurance;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.app.figure.device.Inscription;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.tour.Tour;
import org.neuraldeps.app.tour.TourFile;
import org.neuraldeps.app.tour.TourStep;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.io.MomentsFile;
import org.neuraldeps.solver.io.PathsFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;

/** A small valid file of every kind that the program reads, always the same ones in the same order. */
final class Seeds {

    private static final String RESOURCES = "seeds";
    private static final int ROWS = 9;

    /** Some files are made by writing them somewhere first. */
    private final Path folder;

    private final List<Seed> all = new ArrayList<>();

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one, to make some of them in */
    static List<Seed> all(Path folder) throws IOException {
        Seeds seeds = new Seeds(folder);
        seeds.logits();
        seeds.moments();
        seeds.paths();
        seeds.shards();
        seeds.besideLogits();
        seeds.amongFeatures();
        seeds.documents();
        return List.copyOf(seeds.all);
    }

    /** The files of logits: KEY.WHAT.EXTENSION, KEY being that of the format. */
    private void logits() throws IOException {
        for (Path file : resources()) {
            String name = file.getFileName().toString();
            String key = name.substring(0, name.indexOf('.'));
            byte[] bytes = Files.readAllBytes(file);
            all.add(new Seed(key, name, Doors.LOGITS, bytes));
            all.add(new Seed(key, name, Doors.GIVEN, bytes));
            all.add(new Seed(key, name, Doors.command("check"), bytes));
        }
    }

    /** Whether a seed is a file of logits, which lies among the resources. */
    static boolean isOfLogits(Seed seed) {
        return Seeds.class.getResource(RESOURCES + "/" + seed.fileName()) != null;
    }

    private static List<Path> resources() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(Seeds.class.getResource(RESOURCES).toURI()))) {
            return files.sorted().toList();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Moments that were kept of logits, opened in place of these. */
    private void moments() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        MomentsFile.write(Saving.moments(Toy.JUDGED), kept, Progress.NONE);
        all.add(new Seed("moments", "moments.npz", Doors.LOGITS, kept.toByteArray()));
        ByteArrayOutputStream byColumns = new ByteArrayOutputStream();
        MomentsFile.write(Saving.moments(Toy.unheld(Toy.JUDGED)), byColumns, Progress.NONE);
        all.add(new Seed(
                "moments",
                "columns.npz",
                Doors.command("solve", "--target", "0", "--nonzeros", "2"),
                byColumns.toByteArray()));
    }

    /** Paths of all categories, which were solved before. */
    private void paths() throws IOException {
        ByteArrayOutputStream solved = new ByteArrayOutputStream();
        PathsFile.write(Saving.paths(Toy.JUDGED), solved, Progress.NONE);
        all.add(new Seed("paths", "paths.npz", Doors.PATHS, solved.toByteArray()));
    }

    /** Several files of rows that are one matrix: the list of them, and one of them. */
    private void shards() throws IOException {
        all.add(new Seed("list of shards", Doors.SHARDS, Doors.shards(), text("# rows\na.npy\n\nb.npy\n")));
        byte[] rows = read(Npy.doubles(folder.resolve("shard"), SmallFeatures.rows(ROWS, 1)));
        all.add(new Seed("one of two shards", "a.npy", Doors.shards(), rows));
    }

    private void besideLogits() throws IOException {
        byte[] names = text("""
            index\twnid\tname\tsynonyms
            0\tn01\tant\tpismire
            1\tn02\tbee\t
            2\tn03\tcat\tpuss, kitty
            3\tn04\tdog\t
            4\tn05\t"eel"\t
            5\tn06\tfox\t
            """);
        byte[] samples = text("row\timage\n"
                + Stream.iterate(0, i -> i < ROWS, i -> i + 1)
                        .map(i -> i + "\tview" + i / 2 + "\n")
                        .reduce("", String::concat));
        beside(SideFile.CATEGORIES, names);
        names("categories.txt", "ant\nbee\ncat\ndog\neel\nfox\n");
        names("imagenet_class_index.json", """
            {"0": ["n01", "ant"], "1": ["n02", "bee"], "2": ["n03", "cat"],
             "3": ["n04", "dog"], "4": ["n05", "eel"], "5": ["n06", "fox"]}
            """);
        names("config.json", """
            {"id2label": {"0": "ant", "1": "bee", "2": "cat", "3": "dog", "4": "eel", "5": "fox"}}
            """);
        beside(SideFile.LABELS, read(Npy.labels(folder.resolve("labels"), new int[] {0, 1, 2, 3, 4, 5, 0, 1, 2})));
        beside(SideFile.EVALUATION, read(Npy.mask(folder.resolve("mask"), new boolean[] {
            false, false, true, false, false, true, false, false, true
        })));
        beside(SideFile.SAMPLES, samples);
        beside(SideFile.TRUTH, text("""
            {"version": 1, "command": "nde plant", "targets": [
              {"target": 5, "predictors": [{"category": 0, "coefficient": 0.5}, {"category": 3, "coefficient": -2}]},
              {"target": 4, "predictors": [{"category": 1, "coefficient": 1e-3}]}]}
            """));
        beside(SideFile.HIERARCHY, text("""
            child\tparent\tname
            category 0\tinsect\tant
            category 1\tinsect\t
            category 3\tmammal\t
            category 3\tpet\t
            insect\tanimal\t"six legs"
            mammal\tanimal\t
            """));
    }

    private void names(String fileName, String words) {
        all.add(new Seed("names in " + fileName, fileName, Doors.beside(SideFile.CATEGORIES), text(words)));
    }

    private void beside(SideFile role, byte[] bytes) {
        all.add(new Seed(role.role(), role.usualName(), Doors.beside(role), bytes));
    }

    private void amongFeatures() throws IOException {
        Path features = folder.resolve("features");
        SmallFeatures.writeInto(features);
        SmallFeatures.writeHead(features.resolve("head.npz"), 1);
        try (Stream<Path> files = Files.list(features)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                all.add(new Seed("of features: " + name, name, Doors.amongFeatures(), read(file)));
            }
        }
        all.add(new Seed("head", "dropped.npz", Doors.GIVEN, read(features.resolve("head.npz"))));
    }

    private void documents() throws IOException {
        ExplorerState state = ExplorerState.first(
                DataRequest.of(folder.resolve("logits.npy")),
                CategoryRef.of(Categories.numbered(SmallFeatures.CATEGORIES), 2),
                new LambdaSetting.Nonzeros(3));
        Session session = new Session(state, Optional.empty(), Layout.AS_IT_IS);
        SessionFile.write(session, folder.resolve("session.nde"));
        all.add(new Seed("session", "session.nde", Doors.GIVEN, read(folder.resolve("session.nde"))));
        Tour tour = new Tour("a test", List.of(new TourStep("one", "It is.", session), new TourStep("", "", session)));
        TourFile.write(tour, folder.resolve("tour.ndetour"));
        all.add(new Seed("tour", "tour.ndetour", Doors.GIVEN, read(folder.resolve("tour.ndetour"))));
        all.add(new Seed("autosave", "a.autosave.json", Doors.AUTOSAVE, autosaved(session)));
        recipe("recipe", FigureKinds.of("star"), state);
        recipe("recipe of a lab", FigureKinds.sparsity(BaseNewPlan.of(2)), state);
        all.add(new Seed("list of categories", "list.txt", Doors.LIST, text("# mine\n0\ncategory 3\n\n5\n")));
    }

    private byte[] autosaved(Session session) throws IOException {
        Path place = folder.resolve("autosaves");
        new Autosaves(place).own().write(new Autosaved(session, Optional.of(folder.resolve("mine.nde"))));
        try (Stream<Path> files = Files.list(place)) {
            return read(files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void recipe(String reader, FigureKind<?> kind, ExplorerState state) throws IOException {
        PlateRequest<?> request = new PlateRequest<>(kind, state, FigureStyle.print(200, 150));
        String recipe = Recipe.of(request).lines(folder);
        all.add(new Seed(reader, "recipe.json", Doors.GIVEN, text(recipe)));
        for (FigureFormat format : FigureFormat.all()) {
            Path file = folder.resolve("figure" + format.suffix());
            FigureFile.write(square(), new Inscription("a test", recipe), file, format, 72);
            all.add(new Seed(format.suffix().substring(1), "figure" + format.suffix(), Doors.GIVEN, read(file)));
        }
    }

    private static Figure square() {
        Mark page = new Mark.Rect(new Box(0, 0, 20, 10), 0, Mark.Paint.filled(Color.WHITE));
        return new Figure(20, 10, List.of(page), List.of(), List.of(), "a square");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
