package org.neuraldeps.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.view.holdout.HoldOutDialog;
import org.neuraldeps.app.view.planting.Planting;
import org.neuraldeps.solver.io.ShardWords;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.ui.Messages;

/** Asks a person which data are to be opened, and opens them. */
final class DataQuestions {

    private final Services services;
    private final Stage stage;
    private final Opening opening;
    private final Planting planting;
    private final Consumer<String> remark;

    /** @param remark says something for a while, and keeps it */
    DataQuestions(Services services, Stage stage, Opening opening, Tours tours, Consumer<String> remark) {
        this.services = services;
        this.stage = stage;
        this.opening = opening;
        this.remark = remark;
        this.planting = new Planting(
                services.tasks(),
                services.onFailure(),
                services.dialogs()::askNewFolder,
                logits -> tours.leave(() -> opening.file(logits)));
    }

    void askOpen() {
        opening.files(services.dialogs().askOpenSeveral(stage));
    }

    void askOpenFolder() {
        services.dialogs().askOpenFolder(stage).ifPresent(opening::file);
    }

    /** A network to be planted. */
    void askPlant() {
        planting.ask(stage);
    }

    /** A network beside the one that is shown. */
    void askOther() {
        DataRequest shown = shown();
        List<Path> files = services.dialogs().askOpenSeveral(stage);
        if (!files.isEmpty()) {
            // Several files of one other network can only be one matrix.
            Path file =
                    files.size() == 1 ? files.get(0) : ShardWords.pattern(files).orElse(files.get(0));
            opening.change(shown.predictedFrom(shown.other(file)));
        }
    }

    /** The same features under a head that was saved, beside the head that is shown. */
    void compareHead(Path head) {
        DataRequest shown = shown();
        opening.change(shown.predictedFrom(shown.other(head)));
    }

    void askHoldOut() {
        if (services.explorer().data().get().found().side().containsKey(SideFile.TEST)) {
            remark.accept(Messages.text("holdOut.testRows"));
            return;
        }
        HoldOutDialog.show(shown(), opening::change, stage);
    }

    private DataRequest shown() {
        return services.explorer().state().get().data();
    }
}
