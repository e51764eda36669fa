package org.neuraldeps.app.view.table;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;

/** A row that shows whether its category is pointed at anywhere, pinned, or the target. */
final class CategoryRowCell<R> extends TableRow<R> {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final ToIntFunction<R> categoryOf;
    private final Explorer explorer;
    // Held here so that the weak listeners live exactly as long as the row does.
    private final ChangeListener<OptionalInt> onHover = (value, before, now) -> mark();
    private final ChangeListener<ExplorerState> onState = (value, before, now) -> mark();

    CategoryRowCell(ToIntFunction<R> categoryOf, Explorer explorer) {
        this.categoryOf = categoryOf;
        this.explorer = explorer;
        explorer.hovered().addListener(new WeakChangeListener<>(onHover));
        explorer.state().addListener(new WeakChangeListener<>(onState));
    }

    OptionalInt category() {
        return getItem() == null || isEmpty() ? OptionalInt.empty() : OptionalInt.of(categoryOf.applyAsInt(getItem()));
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        mark();
    }

    private void mark() {
        OptionalInt category = category();
        ExplorerState state = explorer.state().get();
        boolean present = category.isPresent() && state != null;
        pseudoClassStateChanged(HOVERED, present && explorer.hovered().get().equals(category));
        pseudoClassStateChanged(PINNED, present && state.pins().contains(category.getAsInt()));
        pseudoClassStateChanged(TARGET, present && state.target() == category.getAsInt());
    }
}
