package org.soundings.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.soundings.tables.Fold;
import org.soundings.tables.NumberedMembers;

/**
 * The members of a network by their rank among all numbers: chapter, profession and whether present. Chapters and
 * professions are told apart by a number of this roll; two spellings that {@link Fold} takes for one are one profession.
 */
final class Roll implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands for a profession that is not known. */
    static final int UNKNOWN = -1;

    private final long[] numbers;
    private final int[] chapters;
    private final int[] professions;
    private final boolean[] present;
    private final int chapterCount;
    private final int professionCount;

    /** @param members rows of {@link NumberedMembers}, in any order */
    Roll(List<Row> members) {
        List<Row> inOrder = new ArrayList<>(members);
        inOrder.sort(Comparator.comparing(row -> row.<Long>getAs(NumberedMembers.MEMBER_NO.name())));
        int size = inOrder.size();
        Map<String, Integer> ofChapters = new HashMap<>();
        Map<String, Integer> ofProfessions = new HashMap<>();
        numbers = new long[size];
        chapters = new int[size];
        professions = new int[size];
        present = new boolean[size];
        for (int i = 0; i < size; i++) {
            Row member = inOrder.get(i);
            String profession = Fold.text(member.getAs(NumberedMembers.PROFESSION.name()));
            numbers[i] = member.<Long>getAs(NumberedMembers.MEMBER_NO.name());
            chapters[i] = number(ofChapters, member.getAs(NumberedMembers.CHAPTER_ID.name()));
            professions[i] = profession == null || profession.isBlank() ? UNKNOWN : number(ofProfessions, profession);
            present[i] = member.<Boolean>getAs(NumberedMembers.IS_PRESENT.name());
        }
        chapterCount = ofChapters.size();
        professionCount = ofProfessions.size();
    }

    private static int number(Map<String, Integer> known, String text) {
        int next = known.size();
        return known.computeIfAbsent(text, unseen -> next);
    }

    int size() {
        return numbers.length;
    }

    /** The rank of a member, from 0; below 0 of a number that is not on the roll. */
    int rank(long number) {
        return Arrays.binarySearch(numbers, number);
    }

    long number(int rank) {
        return numbers[rank];
    }

    int chapter(int rank) {
        return chapters[rank];
    }

    int profession(int rank) {
        return professions[rank];
    }

    boolean isPresent(int rank) {
        return present[rank];
    }

    int chapterCount() {
        return chapterCount;
    }

    int professionCount() {
        return professionCount;
    }
}
