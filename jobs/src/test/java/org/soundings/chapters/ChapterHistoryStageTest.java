package org.soundings.chapters;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.tables.ChapterHistory;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** What two months hold of a chapter. */
@ExtendWith(SparkTests.class)
final class ChapterHistoryStageTest {

    private static final List<LocalDate> MONTHS = List.of(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 30));

    /** The columns show a chapter's months: one-to-ones, referrals, thanks and visitors. */
    @TestFactory
    Stream<DynamicTest> months(SparkSession spark) {
        World world = new World();
        Scenes scenes = Scenes.read("""
                # scene                         | ties                                                    | home             | east
                nothing                         | +ana                                                    |                  |
                one-to-ones of mates count once | ana=ben:3 ana=cid                                       | 06 4 0 0 0       |
                and for both of two chapters    | ana=eve:2 +eve,chapter=east                             | 06 2 0 0 0       | 06 2 0 0 0
                referrals for who gives         | ana>eve:2/inside ben>ana/outside +eve,chapter=east      | 06 0 3 0 0       | 06 0 0 0 0
                thanks for who receives them    | eve$ana:2 +eve,chapter=east                             | 06 0 0 2 0       | 06 0 0 0 0
                visitors for who invites        | ana>ben:4/visitor                                       | 06 0 0 0 4       |
                other help is not told          | ana>ben/help ana?ben ana~ben                            |                  |
                by the last day of a period     | ana=ben@2026-05-31 ana=ben@2026-05-20..2026-06-02       | 05 1 0 0 0, 06 1 0 0 0 |
                periods too long are of none    | ana=ben@2026-05-30..2026-06-30                          |                  |
                up to 31 days are of one        | ana=ben@2026-05-31..2026-06-30                          | 06 1 0 0 0       |
                before and after                | ana=ben@2026-04-30 ana=ben@2026-07-01                   |                  |
                none of them                    | ana=ben:0                                               |                  |
                a chapter without exports       | ana=eve +eve,chapter=east,reporting=no                  | 06 1 0 0 0       |
                """, world);
        List<Row> months = ChapterHistoryStage.history(world.chapters(spark), world.events(spark), MONTHS)
                .collectAsList();
        return scenes.tests((scene, chapter) -> months.stream()
                .filter(row -> row.getAs("chapter_id").equals(scene.chapter(chapter)))
                .sorted(Comparator.comparing(row -> row.<LocalDate>getAs("month_end_on")))
                .map(ChapterHistoryStageTest::told)
                .collect(joining(", ")));
    }

    private static String told(Row row) {
        return "%02d %d %d %d %d"
                .formatted(
                        row.<LocalDate>getAs(ChapterHistory.MONTH_END_ON.name()).getMonthValue(),
                        row.<Long>getAs(ChapterHistory.ONE_TO_ONE_COUNT.name()),
                        row.<Long>getAs(ChapterHistory.REFERRAL_COUNT.name()),
                        row.<Long>getAs(ChapterHistory.THANK_COUNT.name()),
                        row.<Long>getAs(ChapterHistory.VISITOR_COUNT.name()));
    }
}
