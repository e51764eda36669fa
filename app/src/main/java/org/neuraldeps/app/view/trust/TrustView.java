package org.neuraldeps.app.view.trust;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.ui.Messages;

/** Shows the trust badge; the colour is never alone, an icon and words say the same. Pressed, it explains itself. */
public final class TrustView {

    private static final Map<Trust.Level, Feather> ICONS = new EnumMap<>(Map.of(
            Trust.Level.GOOD, Feather.CHECK_CIRCLE,
            Trust.Level.DOUBTFUL, Feather.ALERT_CIRCLE,
            Trust.Level.BAD, Feather.X_CIRCLE));

    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label verdict = new Label();
    private final Label numbers = new Label();
    private final Label consequence = new Label();
    private final HBox root;
    private TrustSection section = TrustSection.CERTIFICATE;

    /**
     * @param explorer whose picture is judged
     * @param explain opens what is written about a section
     */
    public TrustView(Explorer explorer, Consumer<TrustSection> explain) {
        verdict.getStyleClass().add("nde-heading");
        numbers.setId("trust-numbers");
        numbers.getStyleClass().add("nde-small");
        numbers.setWrapText(true);
        numbers.setMinHeight(Region.USE_PREF_SIZE);
        consequence.setWrapText(true);
        consequence.setMinHeight(Region.USE_PREF_SIZE);
        consequence.getStyleClass().add("nde-small");
        consequence.managedProperty().bind(consequence.textProperty().isNotEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(verdict, gap, new FontIcon(Feather.HELP_CIRCLE));
        VBox words = new VBox(2, top, numbers, consequence);
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new Pressable(() -> explain.accept(section), icon, words);
        root.setId("trust-badge");
        root.getStyleClass().add("nde-badge");
        Tooltip.install(root, new Tooltip(Messages.text("trust.explained")));
        explorer.picture().addListener((value, before, now) -> show(now));
        if (explorer.picture().get() != null) {
            show(explorer.picture().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void show(Picture picture) {
        Trust trust = Trust.of(picture);
        icon.setIconCode(ICONS.get(trust.level()));
        verdict.setText(trust.verdict());
        section = trust.section();
        numbers.setText(trust.numbers());
        consequence.setText(trust.consequence());
        color("nde-badge-" + trust.level().key());
        root.setAccessibleText(String.join(". ", trust.verdict(), trust.numbers(), trust.consequence()));
    }

    /** Only where it changes: a new style class means that everything below is styled anew. */
    private void color(String styleClass) {
        if (!root.getStyleClass().contains(styleClass)) {
            root.getStyleClass().removeIf(style -> style.startsWith("nde-badge-"));
            root.getStyleClass().add(styleClass);
        }
    }
}
