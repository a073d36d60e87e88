package org.soundings.members;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Field;
import org.soundings.tables.MemberScores;
import org.soundings.tables.NumberedScores;

/** Every measure is computed, fills a column of the table that no other fills, and has its scenes. */
final class MeasuresTest {

    private static final Path SCENES = Path.of("jobs/src/test/java/org/soundings/members/MemberStageTest.java");
    private static final Pattern HEADING = Pattern.compile("# scene +\\|[^|]*\\|(.*)");

    /** Columns that are no measure of one's own ties: who it is. */
    private static final Set<Field> ELSEWHERE = Set.of(NumberedScores.MEMBER_NO, MemberScores.CHAPTER_ID);

    @Test
    void everyMeasureIsInTheStage() {
        assertThat(MemberStage.MEASURES)
                .extracting(measure -> measure.getClass().getName())
                .hasSameElementsAs(implementations());
    }

    @Test
    void everyColumnHasOneMeasure() {
        List<Field> expected = new ArrayList<>(NumberedScores.TABLE.fields());
        expected.removeAll(ELSEWHERE);
        assertThat(MemberStage.MEASURES).extracting(Measure::field).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyMeasureHasItsScenes() throws IOException {
        Set<String> shown = new HashSet<>();
        Matcher heading = HEADING.matcher(Files.readString(SCENES));
        while (heading.find()) {
            shown.addAll(List.of(heading.group(1).strip().split("\\s*\\|\\s*")));
        }
        assertThat(shown)
                .as("columns that have scenes in %s", SCENES)
                .containsAll(MemberStage.MEASURES.stream()
                        .map(measure -> measure.field().name())
                        .toList());
    }

    private static List<String> implementations() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(MemberStage.class.getPackageName()).stream()
                        .filter(type -> type.isAssignableTo(Measure.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
    }
}
