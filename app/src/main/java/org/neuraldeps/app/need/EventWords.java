package org.neuraldeps.app.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * Tells what happens at the knots of a path, the same in the window, in a terminal and in documents.
 *
 * @param categories of the path's data, as its target sees them
 */
public record EventWords(Categories categories) {

    /** So many active categories are named by those that tie with them; of more the number is told. */
    private static final int NAMED = 2;

    /** "At λ = 3.1: bucket ties with hamster and enters with θ > 0". */
    public String sentence(PathEvent event) {
        return Messages.text("event.at", NumberText.brief(event.lambda(), 3), what(event));
    }

    /** "bucket ties with hamster and enters with θ > 0"; not empty. */
    public String what(PathEvent event) {
        List<String> parts = new ArrayList<>();
        if (event.isExchange() && !event.entered().isEmpty()) {
            parts.add(Messages.text("event.exchange", signed(event.entered()), names(event.left())));
        } else {
            if (!event.entered().isEmpty()) {
                parts.add(entering(event));
            }
            if (!event.left().isEmpty()) {
                parts.add(leaving(event));
            }
        }
        if (event.isEnd()) {
            parts.add(Messages.text("event.end"));
        }
        return String.join("; ", parts);
    }

    private String entering(PathEvent event) {
        List<PathEvent.Change> entered = event.entered();
        String number = entered.size() == 1 ? "one" : "several";
        if (event.isStart()) {
            return Messages.text("event.start." + number, alone(entered), sign(entered.get(0)));
        }
        boolean again = entered.stream().anyMatch(PathEvent.Change::isAgain);
        String key = "event.enters." + number + (again && entered.size() == 1 ? ".again" : "");
        return Messages.text(key, alone(entered), sign(entered.get(0)), company(event));
    }

    private String leaving(PathEvent event) {
        List<PathEvent.Change> left = event.left();
        return left.size() == 1
                ? Messages.text("event.leaves.one", names(left), sign(left.get(0)))
                : Messages.text("event.leaves.several", signed(left));
    }

    /** Those that have |c| = λ/2 already. */
    private String company(PathEvent event) {
        int[] staying = event.staying();
        if (staying.length == 0) {
            return Messages.text("event.level");
        }
        return staying.length > NAMED
                ? Messages.text("event.active", staying.length)
                : joined(Arrays.stream(staying).mapToObj(categories::label).toList());
    }

    /** A sign stands behind the only one's verb, and behind each of several. */
    private String alone(List<PathEvent.Change> changes) {
        return changes.size() == 1 ? names(changes) : signed(changes);
    }

    private String names(List<PathEvent.Change> changes) {
        return joined(changes.stream()
                .map(change -> categories.label(change.category()))
                .toList());
    }

    private String signed(List<PathEvent.Change> changes) {
        return joined(changes.stream()
                .map(change -> Messages.text(
                        change.isAgain() ? "event.signed.again" : "event.signed",
                        categories.label(change.category()),
                        sign(change)))
                .toList());
    }

    private static String sign(PathEvent.Change change) {
        return Messages.text(change.sign() > 0 ? "event.positive" : "event.negative");
    }

    /** "a", "a and b", "a, b and c". */
    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : Messages.text("event.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
