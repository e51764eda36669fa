package org.neuraldeps.app.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuraldeps.ui.NumberText;

/** Numbers as they are typed into the fields of the labs. */
final class Typed {

    private Typed() {}

    /** A whole number within limits; empty where the text says none. */
    static OptionalInt whole(String text, int least, int most) {
        return NumberText.parse(text)
                .filter(value -> value == Math.rint(value) && value >= least && value <= most)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    /** A finite number above 0; empty where the text says none. */
    static OptionalDouble positive(String text) {
        return NumberText.parse(text)
                .filter(value -> value > 0 && Double.isFinite(value))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** A finite number of 0 or more; empty where the text says none. */
    static OptionalDouble notNegative(String text) {
        return NumberText.parse(text)
                .filter(value -> value >= 0 && Double.isFinite(value))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** Different numbers above 0 between commas or spaces, in the order typed; empty where one of them is none. */
    static Optional<List<Double>> positives(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String part : Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList()) {
            OptionalDouble number = positive(part);
            if (number.isEmpty() || numbers.contains(number.getAsDouble())) {
                return Optional.empty();
            }
            numbers.add(number.getAsDouble());
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers));
    }
}
