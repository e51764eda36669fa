package org.neuraldeps.app.shell;

import java.util.function.Function;
import javafx.stage.Stage;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.view.categories.CategoryListModel;
import org.neuraldeps.app.view.evaluation.CrossFitWindow;
import org.neuraldeps.app.view.lab.LabTools;
import org.neuraldeps.app.view.lab.LabsWindow;
import org.neuraldeps.app.view.measures.MeasuresWindow;
import org.neuraldeps.app.view.network.AgreementWindow;
import org.neuraldeps.app.view.network.ComparisonWindow;
import org.neuraldeps.app.view.network.NetworkView;
import org.neuraldeps.app.view.peculiar.PeculiarWindow;
import org.neuraldeps.app.view.samples.SamplesWindow;
import org.neuraldeps.app.view.table.TableWriting;
import org.neuraldeps.app.view.table1.Table1Window;
import org.neuraldeps.app.view.trust.TrustSection;
import org.neuraldeps.app.view.trust.TrustWindow;

/** The windows beside the main one that show something of the data. */
final class SideWindows {

    private final CrossFitWindow crossFit;
    private final Table1Window table1;
    private final ComparisonWindow comparison;
    private final AgreementWindow agreement;
    private final MeasuresWindow measures;
    private final PeculiarWindow peculiar;
    private final SamplesWindow samples;
    private final LabsWindow labs;

    /**
     * @param trust what numbers are linked with
     * @param tools what the labs need of the main window, given how tables are written
     */
    SideWindows(
            Services services,
            Results results,
            TrustWindow trust,
            Stage owner,
            Function<TableWriting, LabTools> tools) {
        TableWriting tables = new TableWriting(services.tasks(), services.dialogs()::askSaveTable);
        this.crossFit = new CrossFitWindow(services.explorer(), results, owner);
        this.table1 = new Table1Window(services.explorer(), results, tables, owner);
        this.comparison = new ComparisonWindow(services.explorer(), results, owner);
        this.agreement = new AgreementWindow(services.explorer(), results, tables, owner);
        this.measures = new MeasuresWindow(
                services.explorer(), results, tables, () -> trust.link(TrustSection.MEASURES), owner);
        this.peculiar = new PeculiarWindow(services.explorer(), results, tables, owner);
        this.samples = new SamplesWindow(services.explorer(), results, tables, owner);
        this.labs = new LabsWindow(tools.apply(tables), owner);
    }

    /** Table 1 over all fit rows. */
    void showCrossFit() {
        crossFit.show();
    }

    /** @param list whose filter says which targets */
    void showTable1(CategoryListModel list) {
        table1.show(list::listed);
    }

    /** Two networks, side by side. */
    NetworkView.Comparing comparing() {
        return new NetworkView.Comparing(comparison::show, agreement::show);
    }

    /** What the shape of the whole network says of its categories. */
    void showMeasures() {
        measures.show();
    }

    /** Strong dependencies between things that are far apart. */
    void showPeculiar() {
        peculiar.show();
    }

    /** The rows behind the dependency of the target on a category. */
    void showSamples(int predictor) {
        samples.show(predictor);
    }

    LabsWindow labs() {
        return labs;
    }
}
