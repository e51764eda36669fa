package org.neuraldeps.app.view.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page that is scrolled, and knows which of its sections is at the top of what is seen. */
final class PageView {

    private record Place(Block heading, Node node) {}

    /** Above a heading that was gone to, so that it does not touch the frame. */
    private static final double ABOVE = 8;

    private final List<Place> places = new ArrayList<>();
    private final VBox column = new VBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            // Lines break elsewhere in another width: what is read stays where it was.
            move();
        }
    };

    private final ScrollPane scroll = new ScrollPane(column);
    private final ReadOnlyObjectWrapper<Block> section;
    /** How far what is seen begins below the heading of the section. */
    private double below;

    private boolean isMoving;

    /** @param page what is shown; it has a heading */
    PageView(Page page) {
        column.getStyleClass().add("nde-prose");
        page.blocks().forEach(block -> column.getChildren().add(node(block, page)));
        section = new ReadOnlyObjectWrapper<>(places.get(0).heading());
        scroll.setId("trust-page");
        scroll.accessibleTextProperty().bind(section.map(Block::words));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().addAll("edge-to-edge", "nde-prose-scroll");
        scroll.vvalueProperty().addListener((value, before, now) -> follow());
        scroll.viewportBoundsProperty().addListener((value, before, now) -> move());
    }

    /** The node to show. */
    ScrollPane root() {
        return scroll;
    }

    /** The section that is read: the last whose heading is at the top of what is seen, or above it. */
    ReadOnlyObjectProperty<Block> section() {
        return section.getReadOnlyProperty();
    }

    /** Goes to a heading of the page. */
    void show(Block heading) {
        section.set(heading);
        below = -ABOVE;
        move();
    }

    private void move() {
        double hidden = hidden();
        isMoving = true;
        places.stream()
                .filter(place -> place.heading().equals(section.get()))
                .findFirst()
                .ifPresent(place ->
                        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, (top(place) + below) / hidden))));
        isMoving = false;
    }

    /** Somebody has scrolled. */
    private void follow() {
        if (isMoving) {
            return;
        }
        double seen = scroll.getVvalue() * Math.max(0, hidden());
        Place reached = places.get(0);
        for (Place place : places) {
            reached = top(place) <= seen + 2 * ABOVE ? place : reached;
        }
        below = seen - top(reached);
        section.set(reached.heading());
    }

    private double hidden() {
        return column.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private static double top(Place place) {
        return place.node().getBoundsInParent().getMinY();
    }

    private Node node(Block block, Page page) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("nde-prose-" + block.kind().name().toLowerCase(Locale.ROOT));
        Consumer<String> follow = anchor -> page.heading(anchor).ifPresent(this::show);
        block.spans().forEach(span -> flow.getChildren().add(node(span, follow)));
        if (block.kind().isHeading()) {
            flow.setAccessibleText(block.words());
            places.add(new Place(block, flow));
        }
        return block.kind() == Block.Kind.ITEM ? item(flow) : flow;
    }

    private static Node item(TextFlow flow) {
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox line = new HBox(8, text("•", Span.Style.PLAIN), flow);
        line.setFillHeight(false);
        return line;
    }

    /** A link to elsewhere is words: the program opens no other page. */
    private static Node node(Span span, Consumer<String> follow) {
        if (!span.isInside()) {
            return text(span.words(), span.style() == Span.Style.LINK ? Span.Style.PLAIN : span.style());
        }
        Hyperlink link = new Hyperlink(span.words());
        link.setOnAction(event -> follow.accept(span.target().substring(1)));
        return link;
    }

    private static Text text(String words, Span.Style style) {
        Text text = new Text(words);
        text.getStyleClass().add("nde-prose-" + style.key());
        return text;
    }
}
