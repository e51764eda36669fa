package org.neuraldeps.app.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.figure.focus.FocusKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.work.Workers;

/**
 * Makes docs/gallery.md and the figures in it and in the README: every kind at the width of a column and of a page, light
 * and dark, and in every format, by the commands that stand below them. Needs no display. From the top of a checkout:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -pl app -am -Dexec.classpathScope=test \
 *     -Dmain.class=org.neuraldeps.app.gallery.Gallery -Dexec.args=docs
 * }</pre>
 */
public final class Gallery {

    private static final String COLUMN = "82.6mm";
    private static final String PAGE = "174.6mm";
    private static final String DPI = "200";
    private static final String SAMPLE = "imagenet1k";

    /** How many figures every kind has. */
    private static final int USUAL = 5;

    private final Path docs;
    private final Set<String> drawn;
    private final StringBuilder page = new StringBuilder();

    private Gallery(Path docs, Set<String> drawn) {
        this.docs = docs;
        this.drawn = drawn;
    }

    /** Arguments: the folder of the documentation, and the kinds whose figures are made where that is not all. */
    public static void main(String[] args) throws IOException {
        new Gallery(Path.of(args[0]), Arrays.stream(args).skip(1).collect(Collectors.toSet())).make();
        // Maven's exec:java waits for threads that Java2D leaves behind.
        System.exit(0);
    }

    /** The figures of a kind: at the width of a column first, then of a page. */
    static List<GalleryFigure> figures(FigureKind<?> kind) {
        GalleryFigure plain = kind.plot().filter(Plot.RECOVERY::equals).isPresent()
                ? GalleryFigure.of("planted", kind.title(), kind.key(), "--nonzeros 4")
                        .as("", "--target", "planted 1")
                : GalleryFigure.of(SAMPLE, kind.title(), kind.key(), options(kind));
        String name = kind.key();
        List<GalleryFigure> figures = new ArrayList<>();
        figures.add(plain.as(name + "-column.png", "--width", COLUMN, "--dpi", DPI));
        figures.add(plain.as(name + "-column-dark.png", "--width", COLUMN, "--dpi", DPI, "--dark"));
        figures.add(plain.as(name + "-page.png", "--width", PAGE, "--dpi", DPI));
        figures.add(plain.as(name + "-column.svg", "--width", COLUMN));
        figures.add(plain.as(name + "-column.pdf", "--width", COLUMN));
        if (kind.showsAll()) {
            figures.addAll(ofAll(kind));
        }
        if (kind.showsStability() && !kind.showsAll()) {
            figures.add(GalleryFigure.of(SAMPLE, kind.title() + " with half-samples", name, judged(kind))
                    .as(name + "-stability.png", "--width", COLUMN, "--dpi", DPI));
        }
        return figures;
    }

    /** What colours of categories and half-samples tell; in the matrix with the dependencies of two networks. */
    private static List<GalleryFigure> ofAll(FigureKind<?> kind) {
        String five = "--nonzeros 5";
        String[] page = {"--width", PAGE, "--dpi", DPI};
        if (kind.hasOrders()) {
            String two = five + " --with mobilenet_v2 --layers shared,here,there --colour branch";
            return List.of(GalleryFigure.of(SAMPLE, "Matrix of two networks", kind.key(), two)
                    .as("matrix-layers.png", page));
        }
        return List.of(
                GalleryFigure.of(SAMPLE, "Communities in the atlas", kind.key(), five + " --colour community")
                        .as("atlas-community.png", page),
                GalleryFigure.of(SAMPLE, "Branches of WordNet in the atlas", kind.key(), five + " --colour branch")
                        .as("atlas-branch.png", page),
                GalleryFigure.of(SAMPLE, "Atlas with half-samples", kind.key(), five + " --stability")
                        .as("atlas-stability.png", page));
    }

    /** Of ten coefficients of the jellyfish three are not stable. */
    private static String judged(FigureKind<?> kind) {
        return kind.showsSeveral() ? "--nonzeros 5 --stability" : "--target jellyfish --nonzeros 10 --stability";
    }

    /** Macaw has no positive row among those held out, monarch has six. */
    private static String options(FigureKind<?> kind) {
        if (kind.showsSeveral()) {
            return "--lambda-ratio 0.1";
        }
        if (kind.showsAll()) {
            return "--nonzeros 5";
        }
        if (!kind.needsTarget()) {
            return "--nonzeros 10";
        }
        if (kind.plot().filter(Plot.CORRELATIONS::equals).isPresent()) {
            // There λ/2 is a straight line on axes that everybody reads.
            return "--target macaw --nonzeros 8 --axis lambda-ratio";
        }
        return kind == FocusKind.ONE ? "--target monarch --nonzeros 10 --focus 0.3" : "--target macaw --nonzeros 8";
    }

    private void make() throws IOException {
        page.append("""
            # Gallery

            Every kind of figure on a bundled sample, as the command below it makes it: at the width of a column of a
            conference paper (82.6 mm), light and dark, and of its page (174.6 mm). This page and its figures are made by
            one command, which stands in the Javadoc of `Gallery`.
            """);
        for (FigureKind<?> kind : FigureKinds.ALL) {
            add(kind, figures(kind));
        }
        Files.writeString(docs.resolve("gallery.md"), page, StandardCharsets.UTF_8);
        for (GalleryFigure figure : drawn.isEmpty() ? readme() : List.<GalleryFigure>of()) {
            write(figure, docs.resolve("images"));
        }
    }

    private void add(FigureKind<?> kind, List<GalleryFigure> figures) throws IOException {
        Path folder = docs.resolve("images").resolve("gallery");
        Files.createDirectories(folder);
        for (GalleryFigure figure :
                drawn.isEmpty() || drawn.contains(kind.key()) ? figures : List.<GalleryFigure>of()) {
            write(figure, folder);
        }
        page.append("\n## ").append(kind.title()).append("\n\n");
        page.append(kind.explanation().lines().findFirst().orElseThrow()).append("\n\n");
        page.append("| column | dark |\n|---|---|\n");
        page.append("| ")
                .append(shown(figures.get(0)))
                .append(" | ")
                .append(shown(figures.get(1)))
                .append(" |\n\n");
        page.append(shown(figures.get(2))).append("\n\n");
        for (GalleryFigure further : figures.subList(USUAL, figures.size())) {
            page.append(shown(further)).append("\n\n");
        }
        page.append("The first as [SVG](images/gallery/")
                .append(figures.get(3).file())
                .append(") and as [PDF](images/gallery/");
        page.append(figures.get(4).file()).append("). In this order:\n\n");
        figures.forEach(figure -> page.append("    ").append(figure.command()).append('\n'));
    }

    private static String shown(GalleryFigure figure) {
        return "![" + figure.words() + "](images/gallery/" + figure.file() + ")";
    }

    /** The figures of the README. */
    static List<GalleryFigure> readme() {
        String pig = "guinea pig";
        GalleryFigure star = ofTarget("star", pig);
        return List.of(
                GalleryFigure.of(SAMPLE, "", "radial", "--lambda-ratio 0.1").as("radial.png", "--dpi", "150"),
                star.as("star.png", "--dpi", "150"),
                ofTarget("scatter", pig).as("scatter.png", "--dpi", "150"),
                ofTarget("path", pig).as("path.png", "--dpi", "150"),
                pooled("mobilenet_v1").as("focus-v1.png", "--width", "110mm", "--dpi", "200"),
                pooled("mobilenet_v2").as("focus-v2.png", "--width", "110mm", "--dpi", "200"));
    }

    private static GalleryFigure pooled(String network) {
        return GalleryFigure.of(SAMPLE, "", FocusKind.POOLED.key(), "--nonzeros 10 --network " + network);
    }

    private static GalleryFigure ofTarget(String kind, String target) {
        GalleryFigure figure = GalleryFigure.of(SAMPLE, "", kind, "--nonzeros 10");
        return figure.as("", "--target", target);
    }

    private static void write(GalleryFigure figure, Path folder) {
        List<String> call = new ArrayList<>(figure.call());
        call.addAll(List.of("-o", folder.resolve(figure.file()).toString()));
        Console console = new Console(System.out, System.err, false, () -> false, Workers.CALLER);
        int code = NdeCommandLine.run(console, call.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(figure.command() + " ended with " + code);
        }
    }
}
