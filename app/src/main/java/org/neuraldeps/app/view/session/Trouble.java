package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.session.Difference;
import org.neuraldeps.ui.Messages;

/**
 * Why a document cannot simply be shown.
 *
 * @param part what a person is asked to locate
 * @param file where it should be, or what it is called
 * @param sentence one line that says which file is gone or differs
 * @param canBeShown whether the document can be shown all the same
 */
public record Trouble(DataPart part, String file, String sentence, boolean canBeShown) {

    /** Files of its data are not there. */
    static Trouble gone(String document, Map<DataPart, Path> gone) {
        Map.Entry<DataPart, Path> first = gone.entrySet().iterator().next();
        String file = first.getValue().toString();
        String sentence = gone.size() == 1
                ? Messages.text("restore.gone", document, file)
                : Messages.text("restore.gone.several", document, file, gone.size() - 1);
        return new Trouble(first.getKey(), file, sentence, false);
    }

    /** Its data are there and contain something else. */
    static Trouble differing(String document, List<Difference> differences) {
        Difference first = differences.get(0);
        String sentence =
                switch (first.kind()) {
                    case CHANGED -> Messages.text("restore.changed", first.name(), document);
                    case GONE -> Messages.text("restore.lost", first.name(), document);
                    case ADDED -> Messages.text("restore.added", first.name(), document);
                };
        String rest = differences.size() == 1 ? "" : " " + Messages.text("restore.more", differences.size() - 1);
        return new Trouble(first.part(), first.name(), sentence + rest, true);
    }
}
