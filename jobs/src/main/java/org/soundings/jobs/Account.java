package org.soundings.jobs;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.soundings.tables.Field;
import org.soundings.tables.FileStatus;
import org.soundings.tables.InputFiles;
import org.soundings.tables.Reason;
import org.soundings.tables.Rejects;
import org.soundings.tables.Warning;

/**
 * What became of every file and row of a night. Small, whatever the network's size: sums, and one example a reason.
 *
 * @param filesByStatus files by {@code input_files.status}
 * @param rowsByOutcome rows by outcome, structure among them
 * @param refusals reasons with what they refused, most first
 * @param notes warnings with the files that have them, in the order of {@link Warning}
 * @param imbalance an example of a file whose rows do not add up; null where all do
 */
record Account(
        Map<FileStatus, Long> filesByStatus,
        Map<String, Long> rowsByOutcome,
        long bytes,
        List<Refusal> refusals,
        List<Note> notes,
        String imbalance) {

    /** One reason, how many rows or files it refused, and the first of them. */
    record Refusal(Reason reason, long count, long files, Example example) {}

    /** A refused row or, at line 0, file. */
    record Example(String fileId, long line, String column, String found, String expected) {}

    /** One warning, how many files have it, and the first of them. */
    record Note(Warning warning, long files, String first) {}

    private static final String FIRST = "first_";

    private static final List<Field> OUTCOMES = List.of(
            InputFiles.ACCEPTED_COUNT,
            InputFiles.DUPLICATE_COUNT,
            InputFiles.SUPERSEDED_COUNT,
            InputFiles.REFUSED_COUNT,
            InputFiles.STRUCTURE_COUNT);

    /** Sums up the account of a run. Three small collects. */
    static Account of(Dataset<Row> inputFiles, Dataset<Row> imbalances, Dataset<Row> rejects) {
        Row sums = inputFiles.agg(total(InputFiles.BYTE_COUNT), totals()).first();
        Map<String, Long> rows = new LinkedHashMap<>();
        OUTCOMES.forEach(field -> rows.put(field.name(), sums.getAs(field.name())));
        Map<FileStatus, Long> files = new LinkedHashMap<>();
        for (FileStatus status : FileStatus.values()) {
            files.put(status, sums.getAs(status.code()));
        }
        List<Row> unbalanced = imbalances.orderBy(InputFiles.FILE_ID.col()).takeAsList(1);
        return new Account(
                files,
                rows,
                sums.getAs(InputFiles.BYTE_COUNT.name()),
                refusals(rejects),
                notes(sums),
                unbalanced.isEmpty() ? null : imbalance(unbalanced.get(0)));
    }

    long files() {
        return filesByStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    long read() {
        return rowsByOutcome.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Refuses to go on where a file or a row has been lost or counted twice, or where nothing is usable.
     *
     * @param found how many files were listed
     * @throws RunFailure naming a file whose account does not add up, or saying that no file is usable
     */
    void check(long found) {
        if (files() != found) {
            throw RunFailure.imbalance("The account of the files does not add up, so nothing is published: " + found
                    + " files were found, the account has " + files() + "."
                    + " This is a fault of Soundings, not of the exports: please report it.");
        }
        if (imbalance != null) {
            throw RunFailure.imbalance("The account of the rows does not add up, so nothing is published. " + imbalance
                    + " This is a fault of Soundings, not of the exports: please report it.");
        }
        if (filesByStatus.get(FileStatus.OK) == 0) {
            throw RunFailure.noUsableInput(
                    "None of the " + files() + " files found could be used, so nothing is published."
                            + Refusals.list(refusals, Refusals.ENGLISH));
        }
    }

    /** The reasons in a table of rejects, most frequent first. */
    static List<Refusal> refusals(Dataset<Row> rejects) {
        Column first = min(struct(
                Rejects.FILE_ID.col(),
                Rejects.LINE_NUMBER.col(),
                Rejects.COLUMN_NAME.col(),
                Rejects.FOUND.col(),
                Rejects.EXPECTED.col()));
        return rejects
                .groupBy(Rejects.CODE.col())
                .agg(count(lit(1)), countDistinct(Rejects.FILE_ID.col()), first)
                .collectAsList()
                .stream()
                .map(Account::refusal)
                .sorted(java.util.Comparator.comparingLong(Refusal::count)
                        .reversed()
                        .thenComparing(Refusal::reason))
                .toList();
    }

    private static Refusal refusal(Row row) {
        Reason reason = Reason.of(row.getString(0)).orElseThrow();
        Row first = row.getStruct(3);
        return new Refusal(
                reason,
                row.getLong(1),
                row.getLong(2),
                new Example(
                        first.getString(0),
                        first.getLong(1),
                        first.getString(2),
                        first.getString(3),
                        first.getString(4)));
    }

    private static List<Note> notes(Row sums) {
        return Stream.of(Warning.values())
                .map(warning -> new Note(warning, sums.getAs(warning.code()), sums.getAs(FIRST + warning.code())))
                .filter(note -> note.files() > 0)
                .toList();
    }

    private static String imbalance(Row file) {
        StringBuilder sums = new StringBuilder();
        OUTCOMES.forEach(field -> sums.append(sums.isEmpty() ? "" : " + ").append(file.<Long>getAs(field.name())));
        return file.getAs(InputFiles.FILE_ID.name()) + ": " + file.getAs(InputFiles.READ_COUNT.name())
                + " rows read, but accepted + duplicate + superseded + refused + structure = " + sums + ".";
    }

    private static Column total(Field field) {
        return coalesce(sum(field.col()), lit(0L)).as(field.name());
    }

    private static Column[] totals() {
        Stream<Column> statuses = Stream.of(FileStatus.values())
                .map(status -> count(when(InputFiles.STATUS.col().equalTo(status.code()), lit(1)))
                        .as(status.code()));
        Stream<Column> warnings = Stream.of(Warning.values()).flatMap(warning -> {
            Column first = when(array_contains(InputFiles.WARNINGS.col(), warning.code()), InputFiles.FILE_ID.col());
            return Stream.of(count(first).as(warning.code()), min(first).as(FIRST + warning.code()));
        });
        return Stream.of(OUTCOMES.stream().map(Account::total), statuses, warnings)
                .flatMap(columns -> columns)
                .toArray(Column[]::new);
    }
}
