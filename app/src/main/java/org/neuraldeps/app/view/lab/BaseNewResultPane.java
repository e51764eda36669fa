package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.lab.BaseNewResult;
import org.neuraldeps.app.table.lab.BaseNewDocument;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** What came of lab 1: Tables 2 and 4, every repetition, and accuracy against the non-zeros of Θ. */
final class BaseNewResultPane {

    /** Headings and some lines of the table. */
    private static final double LEAST_HEIGHT = 130;

    private final Label caption = new Label();
    private final Label said = Section.sentence("");
    private final AccuracyGrid table = new AccuracyGrid();
    private final CostGrid cost = new CostGrid();
    private final RepetitionTable repetitions;
    private final BaseNewFigures figures;
    private final ViewChoice views = new ViewChoice("labs.base.view");
    private final ScrollPane wide;
    private final BaseNewActions actions;
    private final VBox root;
    private boolean isSomethingThere;

    /** @param categories of the features */
    BaseNewResultPane(Categories categories, LabTools tools) {
        caption.setId("labs-base-caption");
        caption.getStyleClass().add("nde-heading");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        said.setId("labs-base-said");
        repetitions = new RepetitionTable(categories, said.fontProperty());
        views.add("repetitions", repetitions.root());
        figures = new BaseNewFigures(tools, views);
        views.add("cost", cost.root());
        actions = new BaseNewActions(tools, said::setText, figures::shown);
        wide = RoomLayout.scrolling(table.root(), LEAST_HEIGHT);
        root = new VBox(
                RoomLayout.above(caption, tools.aboutNew().get()),
                wide,
                views.root(),
                RoomLayout.below(said, actions.root()));
        VBox.setVgrow(views.root(), Priority.ALWAYS);
        views.setOnShown(this::makeRoom);
        show(Optional.empty());
    }

    Region root() {
        return root;
    }

    /** A figure of many categories needs the place of the table, too. */
    private void makeRoom(String view) {
        wide.setVisible(isSomethingThere && !figures.isLarge(view));
        wide.setManaged(wide.isVisible());
    }

    /** Shows what is finished; empty before anything is. */
    void show(Optional<BaseNewResult> result) {
        Optional<BaseNewResult> shown = result.filter(found -> !found.outcomes().isEmpty());
        isSomethingThere = shown.isPresent();
        makeRoom(views.shown());
        caption.setText(shown.map(found -> new BaseNewDocument(found).caption())
                .orElseGet(() -> Messages.text("labs.base.nothing")));
        table.show(shown.flatMap(BaseNewResult::summary));
        cost.show(shown);
        repetitions.show(shown);
        actions.about(shown);
        figures.show(shown);
    }
}
