package org.neuraldeps.app.view.figure;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;

/** What can be done with a picture of all categories: find one of them, see the measures of all, and choose which dependencies are drawn. Away beside other figures. */
final class AllEdgesTools {

    private final CategoryFinder finder;
    private final AllEdgesFields fields;
    private final Button find;
    private final Button filter;
    private final HBox root;

    AllEdgesTools(Linking linking, String pane) {
        finder = new CategoryFinder(linking.explorer());
        fields = new AllEdgesFields(linking.explorer(), linking.results());
        find = over(button("find-" + pane, Feather.SEARCH, "all.find"), finder::root);
        Button measures = button("measures-" + pane, Feather.BAR_CHART_2, "measures.title");
        measures.setOnAction(event -> linking.onMeasures().run());
        filter = over(button("filter-" + pane, Feather.FILTER, "all.filter"), fields::root);
        fields.isFiltering().addListener((value, before, now) -> mark(now));
        root = new HBox(find, measures, filter);
        root.setAlignment(Pos.CENTER);
    }

    HBox root() {
        return root;
    }

    /** Serves another figure. */
    void show(LinkedFigure<?> shown) {
        boolean wanted = shown.kind().showsAll();
        root.setVisible(wanted);
        root.setManaged(wanted);
        find.setVisible(shown.kind().hasPlaces());
        find.setManaged(find.isVisible());
        finder.search(shown);
        fields.show(shown.kind());
    }

    /** One sees that something is left out without opening anything. */
    private void mark(boolean isFiltering) {
        filter.getStyleClass().removeAll("accent");
        if (isFiltering) {
            filter.getStyleClass().add("accent");
        }
    }

    private static Button button(String id, Feather icon, String key) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key)));
        return button;
    }

    /** Opens something over the figure. */
    private static Button over(Button button, Supplier<Node> content) {
        button.setOnAction(event -> {
            HBox padded = new HBox(content.get());
            padded.setPadding(new Insets(12));
            PopOver over = new PopOver(padded);
            over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            over.setAnimated(false);
            over.setTitle(button.getAccessibleText());
            over.show(button);
        });
        return button;
    }
}
