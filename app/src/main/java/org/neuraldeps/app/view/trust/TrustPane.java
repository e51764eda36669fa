package org.neuraldeps.app.view.trust;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.neuraldeps.ui.Messages;

/** The page on trust, and left of it its sections, of which the one that is read is chosen. */
final class TrustPane {

    private final Page page;
    private final PageView view;
    private final ListView<Block> sections;
    private final HBox root;

    TrustPane(Page page) {
        this.page = page;
        this.view = new PageView(page);
        this.sections = new ListView<>(FXCollections.observableList(page.headings()));
        sections.setId("trust-sections");
        sections.setAccessibleText(Messages.text("trust.sections"));
        sections.setCellFactory(list -> new Heading());
        sections.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null && !now.equals(view.section().get())) {
                view.show(now);
            }
        });
        view.section().addListener((value, before, now) -> choose(now));
        root = new HBox(sections, view.root());
        HBox.setHgrow(view.root(), Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    /** Goes to a section, or to the top, and gives the page the keys. */
    void show(Optional<TrustSection> section) {
        Block heading = section.flatMap(meant -> page.heading(meant.anchor()))
                .orElse(page.headings().get(0));
        view.show(heading);
        choose(heading);
        view.root().requestFocus();
    }

    private void choose(Block heading) {
        sections.getSelectionModel().select(heading);
        sections.scrollTo(heading);
    }

    private static final class Heading extends ListCell<Block> {

        Heading() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Block heading, boolean empty) {
            super.updateItem(heading, empty);
            setText(heading == null || empty ? null : heading.words());
        }
    }
}
