package org.neuraldeps.solver.hierarchy;

/**
 * Categories of one kind, by a word that people use.
 *
 * @param name of the concept above all of them
 * @param isRest whether other branches lie below this concept, and these are what is left of it
 * @param isTop whether the concept is the one above everything
 * @param size how many categories
 */
public record Branch(String name, boolean isRest, boolean isTop, int size) {}
