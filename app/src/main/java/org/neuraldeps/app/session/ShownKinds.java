package org.neuraldeps.app.session;

import java.util.stream.Collectors;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.json.JsonMembers;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Pane;

/** Whether this program has the kinds of figure that a document wants in the panes. A state by itself knows only names. */
final class ShownKinds {

    private ShownKinds() {}

    /**
     * @param shown the member of the document that names them
     * @throws org.neuraldeps.solver.data.DataException at the first pane that should show what it cannot
     */
    static void require(JsonMembers shown, ExplorerState state) {
        for (Pane pane : Pane.values()) {
            String kind = state.look().in(pane);
            if (FigureKinds.in(pane).stream().noneMatch(offered -> offered.key().equals(kind))) {
                String offered =
                        FigureKinds.in(pane).stream().map(FigureKind::key).collect(Collectors.joining(", "));
                throw shown.wrong(pane.key(), "is \"" + kind + "\"", "choose one of: " + offered);
            }
        }
    }
}
