package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.app.data.BundledSample;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.given.Given;
import org.neuraldeps.app.given.ReadGiven;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.Recipe;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.session.Restoring;
import org.neuraldeps.app.view.welcome.RecentFiles;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.solver.io.Reading;
import org.neuraldeps.ui.Messages;

/**
 * The ways to open something: a sample, or a file, named, dropped or given on the command line. What a file is, its
 * content says.
 */
final class Opening {

    private final Solving solving;
    private final Restoring restoring;
    private final Documents documents;
    private final RecentFiles recent;
    private final Slot<Given> reading;
    private Consumer<String> onRemark = line -> {};
    private Consumer<Given.Several> onSeveral = several -> logits(several.pattern());
    private Consumer<Given.Toured> onTour = toured -> {};
    private Optional<Attempt> last = Optional.empty();

    /**
     * Data that were to be opened.
     *
     * @param request which
     * @param how as something new, or in place of what is shown
     */
    private record Attempt(DataRequest request, Consumer<DataRequest> how) {}

    Opening(Results results, Solving solving, Restoring restoring, Documents documents, RecentFiles recent) {
        this.solving = solving;
        this.restoring = restoring;
        this.documents = documents;
        this.recent = recent;
        this.reading = results.slot();
        reading.status().addListener((value, before, now) -> now.result().ifPresent(this::given));
    }

    /** Told in one line what one should know of the figure that was opened. */
    void setOnRemark(Consumer<String> listener) {
        onRemark = Objects.requireNonNull(listener);
    }

    /** Told of several files that may be one matrix; asks whether they are. */
    void setOnSeveral(Consumer<Given.Several> listener) {
        onSeveral = Objects.requireNonNull(listener);
    }

    /** Told of a tour; plays it. */
    void setOnTour(Consumer<Given.Toured> listener) {
        onTour = Objects.requireNonNull(listener);
    }

    void sample(Sample sample) {
        solving.open(
                DataRequest.of(BundledSample.usual(sample)),
                data -> documents.session().closed());
    }

    /** Opens data, a session or a figure; the files that belong to logits are found beside them. */
    void file(Path file) {
        files(List.of(file));
    }

    /** The same of several, which may be one matrix; else the first is opened. */
    void files(List<Path> files) {
        reading.drop();
        if (!files.isEmpty()) {
            reading.ask(new ReadGiven(files, shownFeatures().isPresent()));
        }
    }

    /** Opens what is known to be logits, in one file or in several. */
    void logits(Path named) {
        fresh(DataRequest.of(named));
    }

    private void given(Given given) {
        Path file = given.file();
        if (given instanceof Given.Saved saved) {
            session(file, saved.session());
        } else if (given instanceof Given.Toured toured) {
            last = Optional.empty();
            recent.add(file);
            onTour.accept(toured);
        } else if (given instanceof Given.Figure figure) {
            last = Optional.empty();
            restoring.begin(returning(file, view(figure.recipe().request()), hashes(figure.recipe())), () -> {
                documents.session().closed();
                recent.add(file);
                if (!figure.differences().isEmpty()) {
                    onRemark.accept(String.join(" · ", figure.differences()));
                }
            });
        } else if (given instanceof Given.Features) {
            fresh(DataRequest.of(HeadOnFeatures.usual(new FeatureFiles(file))));
        } else if (given instanceof Given.Head) {
            shownFeatures().ifPresent(features -> change(shown().orElseThrow().under(file)));
        } else if (given instanceof Given.Several several) {
            onSeveral.accept(several);
        } else {
            logits(file);
        }
    }

    private Optional<DataRequest> shown() {
        return solving.shown().map(ExplorerState::data);
    }

    private Optional<DataRequest> shownFeatures() {
        return shown().filter(data -> data.predicting() instanceof HeadOnFeatures);
    }

    /** Opens data with nothing kept of what is shown. */
    void fresh(DataRequest request) {
        last = Optional.of(new Attempt(request, this::fresh));
        solving.open(request, data -> {
            documents.session().closed();
            request.targets().file().ifPresent(recent::add);
            data.features().ifPresent(features -> features.notes().forEach(onRemark));
            if (!data.readingNotes().isEmpty()) {
                onRemark.accept(String.join(" · ", data.readingNotes()));
            }
        });
    }

    /** The same failure with something to press, where the data that were to be opened last can be read in another way. */
    Failure curable(Failure failure) {
        if (last.isPresent() && failure.remedy().orElse(null) instanceof Remedy.Transpose transpose) {
            DataRequest turned = last.get().request().transposed(transpose.ofOther());
            return failure.curedBy(new Failure.Cure(Messages.text("findings.transpose"), () -> fresh(turned)));
        }
        return failure;
    }

    /** Whether a failure is but a question: which array of what was to be opened last is meant. */
    Optional<Remedy.ChooseArray> question(Failure failure) {
        return failure.remedy()
                .filter(remedy -> last.isPresent())
                .filter(Remedy.ChooseArray.class::isInstance)
                .map(Remedy.ChooseArray.class::cast);
    }

    /** Tries again in the same way with an array that somebody has chosen. */
    void choose(Remedy.ChooseArray asked, String array) {
        last.ifPresent(attempt -> attempt.how().accept(attempt.request().reading(asked.ofOther(), Reading.of(array))));
    }

    private void session(Path file, Session session) {
        last = Optional.empty();
        restoring.begin(returning(file, session.state(), session.hashes()), () -> {
            documents.divide(session.layout());
            documents.session().opened(file);
            recent.add(file);
        });
    }

    /** The figure is shown where figures of its kind are; of one that no pane offers, as those of labs, all but itself comes back. */
    static ExplorerState view(PlateRequest<?> request) {
        ExplorerState state = request.state();
        Pane pane = request.kind().pane();
        String key = request.kind().key();
        List<FigureKind<?>> offered = FigureKinds.in(pane);
        boolean isOffered = offered.stream().anyMatch(kind -> kind.key().equals(key));
        return state.looking(
                state.look().showing(pane, isOffered ? key : offered.get(0).key()));
    }

    /** A recipe that somebody wrote by hand says nothing of its data. */
    private static Optional<DataHashes> hashes(Recipe recipe) {
        return Optional.of(recipe.made().data()).filter(told -> !told.sha256().isEmpty());
    }

    private static Returning returning(Path file, ExplorerState state, Optional<DataHashes> hashes) {
        return new Returning(
                String.valueOf(file.getFileName()),
                state,
                hashes,
                Optional.ofNullable(file.toAbsolutePath().getParent()));
    }

    /** Keeps target and λ and changes where the data come from. */
    void change(DataRequest request) {
        last = Optional.of(new Attempt(request, this::change));
        solving.change(request);
    }

    RecentFiles recent() {
        return recent;
    }
}
