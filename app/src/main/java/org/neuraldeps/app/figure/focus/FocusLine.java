package org.neuraldeps.app.figure.focus;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.solver.evaluation.Table1;

/** What is drawn against φ; told apart without colour by dashes and dots. */
enum FocusLine {
    POSITIVE_ACC("positiveAcc", "Pos Acc", 0, Dash.SOLID, DotShape.CIRCLE, Table1::positiveAcc),
    PRECISION("precisionOfWins", "precision of wins", 1, Dash.SOLID, DotShape.DIAMOND, table -> table.wins()
            .map(Table1.Wins::precisionOfWins)
            .orElseGet(OptionalDouble::empty)),
    POSITIVE_REL_ERR("positiveRelErr", "Rel Err, positives", 2, Dash.DASHED, DotShape.TRIANGLE_UP, table -> table.wins()
            .map(Table1.Wins::positiveRelErr)
            .orElseGet(OptionalDouble::empty)),
    REL_ERR("relErr", "Rel Err, all rows", 3, Dash.DASHED, DotShape.SQUARE, Table1::relErr);

    private final String key;
    private final String words;
    private final int color;
    private final Dash dash;
    private final DotShape shape;

    @SuppressWarnings("ImmutableEnumChecker") // references to methods, which nobody can change
    private final Function<Table1, OptionalDouble> number;

    FocusLine(String key, String words, int color, Dash dash, DotShape shape, Function<Table1, OptionalDouble> number) {
        this.key = key;
        this.words = words;
        this.color = color;
        this.dash = dash;
        this.shape = shape;
        this.number = number;
    }

    /** The member of Table 1, as documents call it. */
    String key() {
        return key;
    }

    String words() {
        return words;
    }

    DotShape shape() {
        return shape;
    }

    /** Its number in a Table 1; empty where there is none. */
    OptionalDouble in(Table1 table) {
        return number.apply(table);
    }

    Pen pen(Palette palette) {
        return new Pen(palette.curves().get(color), 1.5, dash);
    }
}
