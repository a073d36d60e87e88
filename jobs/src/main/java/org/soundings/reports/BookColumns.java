package org.soundings.reports;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes a workbook's columns in one language: headings and meanings may name the settings that they depend on. */
final class BookColumns {

    private final Words words;
    private final Map<String, ?> terms;

    BookColumns(Words words, PageTerms terms) {
        this.words = words;
        this.terms =
                Map.of("days", terms.earlierDays(), "maturity", terms.maturityDays(), "dormant", terms.dormantMonths());
    }

    <R> BookColumn<R> of(Phrase heading, Phrase meaning, CellForm form, Function<R, ?> value) {
        return new BookColumn<>(words.say(heading, terms), words.say(meaning, terms), form, value);
    }

    /** A column whose heading names a stage. */
    <R> BookColumn<R> ofStage(Phrase heading, Phrase stage, Phrase meaning, Function<R, ?> value) {
        Map<String, Object> named = new HashMap<>(terms);
        named.put("step", words.say(stage));
        return new BookColumn<>(words.say(heading, named), words.say(meaning), CellForm.COUNT, value);
    }

    /** Yes or no. */
    String told(Boolean flag) {
        return words.say(flag ? WorkbookPhrase.YES : WorkbookPhrase.NO);
    }
}
