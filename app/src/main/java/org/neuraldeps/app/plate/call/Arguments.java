package org.neuraldeps.app.plate.call;

import java.util.ArrayList;
import java.util.List;

/** The words of a command as they are gathered, one group of options after the other. */
final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    /** A word that is no option. */
    void word(String word) {
        words.add(word);
    }

    /** A word that is no option; one that begins like an option stands at the end, behind the sign that none follows. */
    void file(String name) {
        if (name.startsWith("-")) {
            last.add("--");
            last.add(name);
        } else {
            words.add(name);
        }
    }

    /** An option that is said or not. */
    void flag(String name) {
        words.add(name);
    }

    /** An option with its value; one that begins like an option is bound to its name. */
    void option(String name, String value) {
        if (value.startsWith("-")) {
            words.add(name + "=" + value);
        } else {
            words.add(name);
            words.add(value);
        }
    }

    List<String> all() {
        List<String> all = new ArrayList<>(words);
        all.addAll(last);
        return List.copyOf(all);
    }
}
