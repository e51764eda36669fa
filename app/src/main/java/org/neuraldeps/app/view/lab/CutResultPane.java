package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutResult;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.solver.labs.CutSummary;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What came of lab 2: Table 3 for the μ and the dependency that are chosen, both stars, and all μ in lines. */
final class CutResultPane {

    private static final String STARS = "stars";
    private static final String AT_RATIO = "starsAtRatio";
    private static final double LEAST_HEIGHT = 110;

    private final LabTools tools;
    private final LabFigure<CutResult> stars;
    private final LabFigure<CutResult> atRatio;
    private final Label caption = new Label();
    private final PenaltySlider penalty = new PenaltySlider();
    private final ComboBox<CutPair> pairs = new ComboBox<>();
    private final CutGrid table = new CutGrid();
    private final PenaltiesGrid penalties = new PenaltiesGrid();
    private final Label stopping = Section.sentence("");
    private final Label said = Section.sentence("");
    private final ViewChoice views = new ViewChoice("labs.cut.view");
    private final CutActions actions;
    private final VBox shown;
    private final VBox root;
    private Optional<CutResult> result = Optional.empty();

    CutResultPane(LabTools tools) {
        this.tools = tools;
        caption.setId("labs-cut-caption");
        caption.getStyleClass().add("nde-heading");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        said.setId("labs-cut-said");
        stopping.setId("labs-cut-stopping");
        preparePairs();
        stars = new LabFigure<>("labs-cut-stars", tools);
        atRatio = new LabFigure<>("labs-cut-stars-ratio", tools);
        views.add(STARS, stars.canvas());
        views.add(AT_RATIO, atRatio.canvas());
        views.add("penalties", new VBox(8, penalties.root(), stopping));
        actions = new CutActions(tools, said::setText, this::shownFigure);
        HBox choices = new HBox(16, penalty.root(), pairs);
        HBox.setHgrow(penalty.root(), Priority.ALWAYS);
        choices.setAlignment(Pos.TOP_LEFT);
        ScrollPane numbers = RoomLayout.scrolling(table.root(), LEAST_HEIGHT);
        shown = new VBox(10, choices, numbers, views.root());
        VBox.setVgrow(views.root(), Priority.ALWAYS);
        VBox.setVgrow(shown, Priority.ALWAYS);
        root = new VBox(
                RoomLayout.above(caption, tools.aboutCut().get()), shown, RoomLayout.below(said, actions.root()));
        penalty.chosen().addListener((value, before, now) -> draw());
        show(Optional.empty());
    }

    Region root() {
        return root;
    }

    private void preparePairs() {
        pairs.setId("labs-cut-pair");
        pairs.setAccessibleText(Messages.text("labs.cut.pair"));
        pairs.managedProperty().bind(pairs.visibleProperty());
        pairs.valueProperty().addListener((value, before, now) -> draw());
    }

    /** Shows what is finished; empty before anything is. */
    void show(Optional<CutResult> finished) {
        result = finished.filter(found -> !found.outcomes().isEmpty());
        shown.setVisible(result.isPresent());
        caption.setText(Messages.text("labs.cut.nothing"));
        result.ifPresent(found -> {
            pairs.setConverter(
                    new Wording<>(pair -> pair.words(found.data().dataset().categories())));
            if (!pairs.getItems().equals(found.plan().pairs())) {
                pairs.getItems().setAll(found.plan().pairs());
                pairs.setValue(found.plan().pairs().get(0));
            }
            pairs.setVisible(pairs.getItems().size() > 1);
            penalty.offer(found.summaries().stream().map(CutSummary::weight).toList());
        });
        draw();
    }

    private Optional<LabExport> shownFigure() {
        return switch (views.shown()) {
            case STARS -> stars.export();
            case AT_RATIO -> atRatio.export();
            default -> Optional.empty();
        };
    }

    private void draw() {
        Optional<CutPick> pick = result.map(found ->
                CutPick.of(found, penalty.chosen().get(), pairs.getItems().indexOf(pairs.getValue())));
        actions.about(pick);
        pick.ifPresent(this::draw);
    }

    private void draw(CutPick pick) {
        caption.setText(pick.caption());
        table.show(pick);
        penalties.show(pick.summaries(), pick.pair());
        CutResult drawn = pick.alone();
        ExplorerState state = tools.explorer().state().get();
        stars.show(FigureKinds.cut(drawn.plan()), drawn, drawn.data(), state);
        atRatio.show(FigureKinds.cutAtRatio(drawn.plan()), drawn, drawn.data(), state);
        stopping.setText(Messages.text(
                "labs.cut.stopping",
                NumberText.brief(pick.outcome().weightDecay(), 3),
                pick.outcome().iterations(),
                NumberText.magnitude(pick.outcome().gradientNorm())));
    }
}
