package org.neuraldeps.app.figure.device;

/**
 * What is written into the file of a figure beside the picture. Nobody sees it, and it does not change what is seen.
 *
 * @param program what made it, with its version
 * @param recipe a document that makes the figure again; empty for none
 */
public record Inscription(String program, String recipe) {

    /** The namespace of the recipe in files that are made of XML. */
    static final String NAMESPACE = "urn:neuraldeps:figure#";

    /** The name of the recipe in every file. */
    static final String NAME = "recipe";

    /** No recipe. */
    public static final Inscription NONE = new Inscription("Neural Dependencies Explorer", "");

    boolean hasRecipe() {
        return !recipe.isEmpty();
    }
}
