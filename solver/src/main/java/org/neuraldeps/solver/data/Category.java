package org.neuraldeps.solver.data;

/**
 * One category of the classifier.
 *
 * @param index column of the logits
 * @param wnid WordNet id such as n01818515, or empty
 * @param name short name; not a key (ImageNet has two cranes and two maillots)
 * @param synonyms other names, or empty
 */
public record Category(int index, String wnid, String name, String synonyms) {}
