package org.soundings.reports;

/**
 * A text that pages say. Its words are in {@code <bundle>_<language>.properties} under its name, in ICU MessageFormat with
 * named arguments. Each kind of page has an enum of its own, and so a bundle.
 */
public interface Phrase {

    /** The texts' file, without language. */
    String bundle();

    String name();
}
