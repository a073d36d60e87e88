package org.soundings.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundings.tables.FileStatus;
import org.soundings.tables.Text;

/** The sums of {@code check} in words: of the rows of one file, and of all files. */
final class CheckSums {

    private static final Text ROWS = new Text("%s read: %s", "%s : %s");
    private static final Count READ = new Count("1 row", "%,d rows", "1 ligne lue", "%,d lignes lues");
    private static final Count ACCEPTED = new Count("1 accepted", "%,d accepted", "1 acceptée", "%,d acceptées");
    private static final Count DUPLICATE = new Count("1 duplicate", "%,d duplicates", "1 doublon", "%,d doublons");
    private static final Count SUPERSEDED = new Count("1 replaced", "%,d replaced", "1 remplacée", "%,d remplacées");
    private static final Count REFUSED = new Count("1 refused", "%,d refused", "1 refusée", "%,d refusées");
    private static final Count STRUCTURE = new Count(
            "1 heading, total or blank line",
            "%,d headings, totals and blank lines",
            "1 ligne de titre, de total ou vide",
            "%,d lignes de titre, de total ou vides");
    private static final Count FILES = new Count("1 file", "%,d files", "1 fichier", "%,d fichiers");
    private static final Text TOTAL = new Text(
            "%s; without refusal: %,d; with refused rows: %,d; refused as a whole: %,d. %s.",
            "%s ; sans refus : %,d ; avec des lignes refusées : %,d ; refusés en entier : %,d. %s.");

    private final Locale language;
    private long files;
    private long filesRefused;
    private long filesWithRefusals;
    private long accepted;
    private long duplicate;
    private long superseded;
    private long refused;
    private long structure;

    CheckSums(Locale language) {
        this.language = language;
    }

    /** A count and its noun in both languages. */
    private record Count(Text one, Text many) {
        Count(String one, String many, String un, String plusieurs) {
            this(new Text(one, un), new Text(many, plusieurs));
        }

        String of(long count, Locale language) {
            boolean isOne = count == 1;
            return isOne ? one.in(language) : String.format(language, many.in(language), count);
        }
    }

    void add(FileAccount account) {
        boolean isWhole = account.status() == FileStatus.REFUSED;
        files++;
        filesRefused += isWhole ? 1 : 0;
        filesWithRefusals += !isWhole && !account.isClean() ? 1 : 0;
        accepted += account.accepted();
        duplicate += account.duplicate();
        superseded += account.superseded();
        refused += account.refused();
        structure += account.structure();
    }

    /** {@code 12 rows read: 9 accepted, 3 refused, 1 heading, total or blank line.}; what is none is left out. */
    String ofRows(FileAccount account) {
        return rows(
                        account.accepted(),
                        account.duplicate(),
                        account.superseded(),
                        account.refused(),
                        account.structure())
                + ".";
    }

    /** Over all files; empty for less than two. */
    Optional<String> total() {
        return files < 2
                ? Optional.empty()
                : Optional.of(String.format(
                        language,
                        TOTAL.in(language),
                        FILES.of(files, language),
                        files - filesRefused - filesWithRefusals,
                        filesWithRefusals,
                        filesRefused,
                        rows(accepted, duplicate, superseded, refused, structure)));
    }

    private String rows(long accept, long repeat, long replace, long refuse, long other) {
        List<String> parts = new ArrayList<>();
        if (accept > 0 || repeat + replace + refuse > 0 || other == 0) {
            parts.add(ACCEPTED.of(accept, language));
        }
        if (repeat > 0) {
            parts.add(DUPLICATE.of(repeat, language));
        }
        if (replace > 0) {
            parts.add(SUPERSEDED.of(replace, language));
        }
        if (refuse > 0) {
            parts.add(REFUSED.of(refuse, language));
        }
        if (other > 0) {
            parts.add(STRUCTURE.of(other, language));
        }
        String read = READ.of(accept + repeat + replace + refuse + other, language);
        return ROWS.in(language).formatted(read, String.join(", ", parts));
    }
}
