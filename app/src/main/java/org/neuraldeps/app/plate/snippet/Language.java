package org.neuraldeps.app.plate.snippet;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a snippet is written in. */
public enum Language {
    /** NumPy and scikit-learn, whose LARS walks the same path. */
    PYTHON("python", "Python", ".py", "# ", new PythonProgram()),
    /** glmnet, which descends coordinate by coordinate. */
    R("r", "R", ".R", "# ", new RProgram()),
    /** The library that this program is made of. */
    JAVA("java", "Java", ".java", "// ", new JavaProgram());

    private final String key;
    private final String words;
    private final String suffix;
    private final String comment;
    // Writers hold nothing; their type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final SnippetWriter writer;

    Language(String key, String words, String suffix, String comment, SnippetWriter writer) {
        this.key = key;
        this.words = words;
        this.suffix = suffix;
        this.comment = comment;
        this.writer = writer;
    }

    /** The language of a key; empty where there is none. */
    public static Optional<Language> of(String key) {
        return Arrays.stream(values())
                .filter(language -> language.key.equals(key))
                .findFirst();
    }

    /** All keys for a text: "python, r, java". */
    public static String keys() {
        return Arrays.stream(values()).map(Language::key).collect(Collectors.joining(", "));
    }

    /** Its stable name on the command line: "python". */
    public String key() {
        return key;
    }

    /** What it is called: "Python". */
    public String words() {
        return words;
    }

    /** How files of it end: ".py". */
    public String suffix() {
        return suffix;
    }

    /** A line that is not executed, with these words. */
    String comment(String words) {
        String plain = Quoted.comment(words);
        // What encoding a compiler takes for granted is not known; Java reads escapes in comments, too.
        return (comment + (this == JAVA ? Quoted.escaped(plain) : plain)).stripTrailing();
    }

    /** Writes it. */
    SnippetWriter writer() {
        return writer;
    }
}
