package org.neuraldeps.app.view.focus;

import java.util.Optional;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What a focus does and what it costs, in a plain sentence. */
final class FocusWords {

    private FocusWords() {}

    /** About the picture that is shown. */
    static String sentence(Picture picture) {
        Optional<AppliedFocus> focus = picture.solution().focus();
        return focus.map(FocusWords::sentence).orElseGet(() -> Messages.text("focus.off"));
    }

    private static String sentence(AppliedFocus applied) {
        String on = Messages.text(
                "focus.on",
                NumberText.percent(applied.focus().share()),
                NumberText.significant(applied.effectiveRows(), 3));
        return applied.isApproximate()
                ? on + " " + Messages.text("focus.approximate", NumberText.percent(applied.carried()))
                : on;
    }
}
