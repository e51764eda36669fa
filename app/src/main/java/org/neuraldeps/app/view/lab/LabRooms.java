package org.neuraldeps.app.view.lab;

import javafx.scene.Node;
import org.neuraldeps.app.data.OpenedDataset;

/** The two rooms of the labs, about some features and their head. */
final class LabRooms {

    private static final String CUT = "cut";

    private final OpenedDataset data;
    private final BaseNewRoom baseNew;
    private final CutRoom cut;
    private final ViewChoice root;

    /** @param data features with their head */
    LabRooms(OpenedDataset data, LabTools tools) {
        this.data = data;
        baseNew = new BaseNewRoom(data, tools);
        cut = new CutRoom(data, tools);
        root = new ViewChoice("labs.room");
        root.add("baseNew", baseNew.root());
        root.add(CUT, cut.root());
        root.root().setId("labs-rooms");
    }

    /**
     * Whether they are about these data: the same files, or the same features and head while another head on them predicts,
     * too.
     */
    boolean areAbout(OpenedDataset other) {
        return other.request().within().equals(data.request())
                && (other.request().isBetween() || other.found().equals(data.found()));
    }

    Node root() {
        return root.root();
    }

    /** Goes to the room where a dependency is cut, with a pair in its list. */
    void cut(int target, int predictor) {
        root.show(CUT);
        cut.add(target, predictor);
    }

    /** Other features are there: nothing of these is wanted any more. */
    void close() {
        baseNew.close();
        cut.close();
    }
}
