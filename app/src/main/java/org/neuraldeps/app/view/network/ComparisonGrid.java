package org.neuraldeps.app.view.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.neuraldeps.app.need.CompareNetworks;
import org.neuraldeps.app.need.CompareNetworks.Compared;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** A line for each way to predict the target: who predicts whom, its error and its Table 1. */
final class ComparisonGrid {

    private static final List<String> HEADINGS = List.of(
            "compare.who",
            "compare.error",
            "evaluation.relErr",
            "evaluation.acc",
            "evaluation.positiveAcc",
            "evaluation.falseWins",
            "evaluation.precisionOfWins");

    private final GridPane grid = new GridPane();

    ComparisonGrid() {
        grid.setId("compared");
        grid.setHgap(18);
        grid.setVgap(6);
    }

    Node root() {
        return grid;
    }

    void show(Optional<CompareNetworks.Answer> answer) {
        grid.getChildren().clear();
        if (answer.isEmpty()) {
            return;
        }
        add(0, HEADINGS.stream().map(Messages::text).toList(), "nde-muted");
        int row = 1;
        for (Compared one : answer.get().compared()) {
            add(row++, cells(one), "");
        }
    }

    private void add(int row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label label = new Label(cells.get(column));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().addAll(style.isEmpty() ? List.of() : List.of(style));
            GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.add(label, column, row);
        }
    }

    private static List<String> cells(Compared one) {
        Networks names = one.names();
        String who = one.isWithin()
                ? Messages.text("network.same", names.predicted())
                : Messages.text("network.between", names.predicting(), names.predicted());
        Solution solution = one.picture().solution();
        String predictors = solution.rule().withOwn() ? Messages.text("compare.own", who) : who;
        Table1 judged = one.judged().table();
        Optional<Table1.Wins> wins = judged.wins();
        return Stream.of(
                        Stream.of(predictors, NumberText.percent(solution.relativeError())),
                        Stream.of(judged.relErr(), judged.acc(), judged.positiveAcc())
                                .map(ComparisonGrid::percent),
                        Stream.of(
                                wins.map(w -> Integer.toString(w.falseWins())).orElse("–"),
                                percent(wins.map(Table1.Wins::precisionOfWins).orElse(OptionalDouble.empty()))))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? NumberText.percent(part.getAsDouble()) : "–";
    }
}
