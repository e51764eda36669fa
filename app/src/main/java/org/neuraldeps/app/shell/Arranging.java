package org.neuraldeps.app.shell;

import java.util.Optional;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.view.figure.FigureView;

/** The layouts by name: everything beside each other, or one figure with a sentence on what it shows. */
final class Arranging {

    private final Maximising maximising;
    private final Sentence sentence;
    private final FigureView main;
    private Optional<FigureView> before = Optional.empty();
    private NamedLayout now = NamedLayout.RESEARCH;

    /**
     * @param maximising lets a figure fill the window
     * @param sentence says what it shows
     * @param main the figure that is taught with where no other fills the window
     */
    Arranging(Maximising maximising, Sentence sentence, FigureView main) {
        this.maximising = maximising;
        this.sentence = sentence;
        this.main = main;
    }

    /** How the window is laid out. */
    NamedLayout now() {
        return now;
    }

    /** Lays the window out; what filled it before teaching fills it again after. */
    void arrange(NamedLayout wanted) {
        if (wanted == now) {
            return;
        }
        now = wanted;
        if (wanted == NamedLayout.TEACH) {
            before = maximising.maximised();
            present(before.orElse(main));
        } else {
            sentence.hide();
            maximising.release();
            before.ifPresent(maximising::toggle);
        }
    }

    /** Teaches with a figure; without effect where all are beside each other. */
    void present(FigureView figure) {
        if (now == NamedLayout.TEACH) {
            maximising.hold(figure);
            sentence.show(figure);
        }
    }
}
