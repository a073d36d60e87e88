package org.soundings.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.soundings.config.Formats;
import org.soundings.config.Formats.Format;
import org.soundings.config.Formats.Partial;
import org.soundings.tables.Fold;

/** The declared formats by place, remembered for the chapters of one file. */
final class PlaceFormats {

    private static final int REMEMBERED = 10_000;

    private final Formats formats;
    private final Map<String, Format> byChapter = new HashMap<>();

    PlaceFormats(Formats formats) {
        this.formats = formats;
    }

    Format of(String chapter, String region, String country) {
        return formats.of(chapter, region(chapter, region), country(chapter, country));
    }

    /** The format of a chapter that a row names, found out once. */
    Format remembered(String chapter, Function<String, Format> found) {
        if (byChapter.size() > REMEMBERED) {
            byChapter.clear();
        }
        return byChapter.computeIfAbsent(chapter, found);
    }

    /** The region as stated, else as declared for the chapter. */
    String region(String chapter, String stated) {
        return stated != null ? stated : declared(chapter).map(Partial::region).orElse(null);
    }

    /** The country as stated, else as declared for the chapter. */
    String country(String chapter, String stated) {
        return stated != null ? stated : declared(chapter).map(Partial::country).orElse(null);
    }

    private Optional<Partial> declared(String chapter) {
        return Optional.ofNullable(chapter).map(name -> formats.chapters().get(Fold.chapter(name)));
    }
}
