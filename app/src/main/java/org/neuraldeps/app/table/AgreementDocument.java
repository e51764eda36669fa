package org.neuraldeps.app.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.CellJson;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.CommonLambda;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.MeasureAgreement;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.graph.RowAgreement;
import org.neuraldeps.solver.graph.ThetaAgreement;
import org.neuraldeps.ui.NumberText;

/**
 * How far two networks have the same dependencies, as it is written: a line for each category, those that differ most first.
 *
 * @param answer what was found
 */
public record AgreementDocument(MeasureAgreement.Answer answer) implements WrittenTable {

    @Override
    public FigureNumbers numbers() {
        List<Column> columns = FigureNumbers.columns(
                FigureNumbers.categoryColumns("", "Category"),
                List.of(
                        new Column("shared", "Both", "", 4),
                        new Column("first", "First alone", "", 4),
                        new Column("second", "Second alone", "", 4),
                        new Column("oppositeSign", "Other sign", "", 4),
                        Column.percent("overlap", "Overlap"),
                        new Column("rankCorrelation", "Rank correlation", "", 3)));
        List<List<Cell>> rows = new ArrayList<>();
        for (RowAgreement row : agreement().byDifference()) {
            List<Cell> cells = new ArrayList<>(FigureNumbers.categoryCells(categories(), row.target()));
            cells.add(new Cell.Whole(row.shared()));
            cells.add(new Cell.Whole(row.here()));
            cells.add(new Cell.Whole(row.there()));
            cells.add(new Cell.Whole(row.opposite()));
            cells.add(new Cell.Real(row.overlap()));
            cells.add(new Cell.Real(row.rankCorrelation().orElse(Double.NaN)));
            rows.add(cells);
        }
        return new FigureNumbers(caption(), facts(), columns, rows);
    }

    private Map<String, Cell> facts() {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("first", new Cell.Words(names().predicting()));
        facts.put("second", new Cell.Words(names().predicted()));
        new CommonLambda(answer.common()).addTo(facts);
        facts.put("shared", new Cell.Whole(agreement().shared()));
        facts.put("firstAlone", new Cell.Whole(agreement().here()));
        facts.put("secondAlone", new Cell.Whole(agreement().there()));
        facts.put("overlap", new Cell.Real(agreement().overlap()));
        facts.put("expectedShared", new Cell.Real(agreement().expectedShared()));
        facts.put("expectedOverlap", new Cell.Real(agreement().expectedOverlap()));
        facts.put("mostSharedByChance", new Cell.Whole(agreement().mostShared()));
        facts.put("permutations", new Cell.Whole(ThetaAgreement.PERMUTATIONS));
        facts.put("pValue", new Cell.Real(agreement().chance()));
        facts.put("meanRankCorrelation", new Cell.Real(agreement().meanRankCorrelation()));
        return facts;
    }

    @Override
    public JsonText.Members json() {
        return this::write;
    }

    private void write(JsonGenerator json) throws IOException {
        CellJson.write(json, facts());
        json.writeArrayFieldStart("categories");
        for (RowAgreement row : agreement().byDifference()) {
            json.writeStartObject();
            Category category = categories().get(row.target());
            json.writeNumberField("index", category.index());
            if (!category.wnid().isEmpty()) {
                json.writeStringField("wnid", category.wnid());
            }
            json.writeStringField("name", category.name());
            json.writeNumberField("shared", row.shared());
            json.writeNumberField("first", row.here());
            json.writeNumberField("second", row.there());
            json.writeNumberField("oppositeSign", row.opposite());
            json.writeNumberField("overlap", row.overlap());
            if (row.rankCorrelation().isPresent()) {
                json.writeNumberField("rankCorrelation", row.rankCorrelation().getAsDouble());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What it is, in one line. */
    public String caption() {
        return "Dependencies of " + names().predicting() + " and of " + names().predicted() + ", "
                + new CommonLambda(answer.common()).words();
    }

    /** How many dependencies are the same, and how many would be by chance, in one line. */
    public String summary() {
        ThetaAgreement found = agreement();
        return found.shared() + " of " + (found.shared() + found.here() + found.there()) + " dependencies are in both ("
                + NumberText.percent(found.overlap()) + "); with the targets of one exchanged at random it would be "
                + NumberText.brief(found.expectedShared(), 3) + " ("
                + NumberText.percent(found.expectedOverlap()) + "), at most " + found.mostShared() + " in "
                + ThetaAgreement.PERMUTATIONS + " exchanges (p = " + NumberText.brief(found.chance(), 2) + ")";
    }

    /** How far the rows of Θ are in the same order, in one line. */
    public String ranks() {
        return "rank correlation of rows of Θ (Spearman, over all other categories): mean "
                + NumberText.fixed(agreement().meanRankCorrelation(), 3);
    }

    /** What was found. */
    public ThetaAgreement agreement() {
        return answer.agreement();
    }

    /** The categories, as either network has them. */
    public Categories categories() {
        return answer.compared().first().data().dataset().categories();
    }

    /** What the networks are called. */
    public Networks names() {
        return answer.compared().names();
    }
}
