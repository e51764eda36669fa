package org.neuraldeps.app.view.array;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.ui.Messages;

/** An array as a line of the list: its name, whether it is the likeliest, its type and its shape. */
final class CandidateCell extends ListCell<Remedy.Candidate> {

    private static final int BITS_A_BYTE = 8;

    private final Remedy.Candidate likeliest;
    private final Label name = new Label();
    private final Label guess = new Label(Messages.text("array.guess"));
    private final Label facts = new Label();
    private final HBox line = new HBox(10);

    CandidateCell(Remedy.Candidate likeliest) {
        this.likeliest = likeliest;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        guess.getStyleClass().add("nde-muted");
        facts.getStyleClass().add("nde-muted");
        guess.setMinWidth(Region.USE_PREF_SIZE);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
        line.getChildren().setAll(name, guess, between, facts);
    }

    @Override
    protected void updateItem(Remedy.Candidate candidate, boolean isEmpty) {
        super.updateItem(candidate, isEmpty);
        setGraphic(isEmpty ? null : line);
        if (!isEmpty) {
            name.setText(candidate.name());
            guess.setVisible(candidate.equals(likeliest));
            facts.setText(words(candidate.type()) + "  " + candidate.shape());
            setAccessibleText(candidate.name() + " " + facts.getText());
        }
    }

    /** A type as people say it: "float32" for "f4". */
    static String words(String type) {
        String kind =
                switch (type.charAt(0)) {
                    case 'f' -> "float";
                    case 'i' -> "int";
                    case 'u' -> "uint";
                    default -> "";
                };
        return kind.isEmpty() ? type.replaceFirst("^bf", "bfloat") : kind + BITS_A_BYTE * bytes(type);
    }

    private static int bytes(String type) {
        return Integer.parseInt(type.substring(1));
    }
}
