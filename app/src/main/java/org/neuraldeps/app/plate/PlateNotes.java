package org.neuraldeps.app.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.ui.Messages;

/** What somebody who looks at a figure should know beside it, the same in the window and on the command line. */
public final class PlateNotes {

    private static final int MOST_NAMED = 3;

    private PlateNotes() {}

    /**
     * The notes on a figure, a sentence each.
     *
     * @param scene what it was drawn from
     * @param figure what was drawn; every text in it is looked at, so this is nothing for every frame
     */
    public static <S> List<String> of(FigureKind<S> kind, S scene, ExplorerState state, Figure figure) {
        List<String> notes = new ArrayList<>(kind.notes(scene, state));
        List<String> boxes = FigureFont.withoutFont(figure);
        if (!boxes.isEmpty()) {
            notes.add(Messages.text("figure.boxes", named(boxes)));
        }
        return List.copyOf(notes);
    }

    private static String named(List<String> names) {
        String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? some + ", …" : some;
    }
}
