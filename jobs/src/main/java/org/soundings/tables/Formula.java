package org.soundings.tables;

import java.io.Serializable;

/**
 * How a measured column is computed. {@code docs/measures.md} and {@code explain} say it from here.
 *
 * <p>Letters are those of {@code docs/measures.md}: {@code S_ij} is written with its index after a low line, columns and
 * settings stand in backticks. What needs no words is the same in both languages.
 *
 * @param text the formula
 * @param range from where to where its values go; null where a count or a day says it
 * @param source where it was published; null where it is Soundings' own
 */
public record Formula(Text text, Text range, String source) implements Serializable {

    static Formula of(String signs) {
        return of(signs, signs);
    }

    static Formula of(String english, String french) {
        return new Formula(new Text(english, french), null, null);
    }

    Formula range(String signs) {
        return range(signs, signs);
    }

    Formula range(String english, String french) {
        return new Formula(text, new Text(english, french), source);
    }

    Formula source(String published) {
        return new Formula(text, range, published);
    }
}
