package org.neuraldeps.app.view.solving;

import java.util.Optional;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.OpenedDataset;
import org.neuraldeps.app.state.Picture;
import org.neuraldeps.app.state.RadialPicture;
import org.neuraldeps.app.state.RadialScene;
import org.neuraldeps.app.task.Channel;
import org.neuraldeps.app.task.Request;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.ui.Messages;

/** Solves every target of the radial figure over its bases, once the picture of the target itself is there. */
final class RadialSolver {

    static final Channel RADIAL = new Channel("radial");

    private final Explorer explorer;
    private final Tasks tasks;

    RadialSolver(Explorer explorer, Tasks tasks) {
        this.explorer = explorer;
        this.tasks = tasks;
    }

    void follow() {
        explorer.picture().addListener((value, before, now) -> {
            if (before == null || before.solved().path() != now.solved().path()) {
                bringAbout(now);
            }
        });
        explorer.state().addListener((value, before, now) -> {
            Picture picture = explorer.picture().get();
            if (picture != null && before != null && !before.radial().equals(now.radial())) {
                bringAbout(picture);
            }
        });
    }

    private void bringAbout(Picture picture) {
        OpenedDataset data = picture.solved().data();
        int target = picture.solved().target();
        Optional<RadialChoice> chosen = explorer.state().get().radial();
        Optional<RadialScene> shown =
                Optional.ofNullable(explorer.radial().get()).map(RadialPicture::scene);
        tasks.submit(new Request<>(
                RADIAL,
                Messages.text("task.radial"),
                (progress, workers) -> {
                    RadialChoice choice = choice(data, chosen, target, progress);
                    return shown.filter(scene ->
                                    scene.data().equals(data) && scene.choice().equals(choice))
                            .orElseGet(() -> RadialScene.solve(data, choice, PathDepth.first(), workers, progress));
                },
                explorer::show));
    }

    private static RadialChoice choice(
            OpenedDataset data, Optional<RadialChoice> chosen, int target, Progress progress) {
        return chosen.orElseGet(() -> RadialChoice.standard(data.moments(), progress))
                .withTarget(target, data.moments(), progress);
    }
}
