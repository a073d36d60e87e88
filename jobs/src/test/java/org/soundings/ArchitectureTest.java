package org.soundings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDDLike;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** The rules that keep the flow one-directional and the stages lazy. */
@AnalyzeClasses(packages = "org.soundings", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    /** Steps of the night, and the generator, which must not share the reader's code: the truth beside its exports is its own. */
    private static final List<String> STAGES =
            List.of("exports", "events", "ties", "members", "network", "chapters", "reports", "generate");

    /** Stages that only describe what is to be computed: the runner decides when, and how often. */
    private static final String[] LAZY = {
        "org.soundings.events..", "org.soundings.ties..", "org.soundings.members..", "org.soundings.chapters.."
    };

    private static final Set<String> ACTIONS = Set.of(
            "cache",
            "checkpoint",
            "collect",
            "collectAsList",
            "count",
            "first",
            "foreach",
            "foreachPartition",
            "head",
            "isEmpty",
            "localCheckpoint",
            "persist",
            "reduce",
            "show",
            "tail",
            "take",
            "takeAsList",
            "toLocalIterator",
            "write",
            "writeTo");

    @ArchTest
    static void stagesMeetOnlyInJobs(JavaClasses classes) {
        for (String stage : STAGES) {
            onlyUses(stage, "tables", "config").check(classes);
        }
    }

    @ArchTest
    static final ArchRule tablesUseNothingOfOurs = onlyUses("tables");

    @ArchTest
    static final ArchRule configUsesTablesOnly = onlyUses("config", "tables");

    @ArchTest
    static final ArchRule storeUsesTablesAndConfigOnly = onlyUses("store", "tables", "config");

    @ArchTest
    static final ArchRule lazyStagesRunNothing = noClasses()
            .that()
            .resideInAnyPackage(LAZY)
            .should()
            .accessTargetWhere(describe("is an action of Spark", ArchitectureTest::isAction))
            .allowEmptyShould(true);

    @ArchTest
    static void oneClassOpensTheSession(JavaClasses classes) {
        List<String> openers = classes.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(ArchitectureTest::opensSession))
                .map(JavaClass::getName)
                .toList();
        assertThat(openers).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.startsWith("org.soundings.jobs."));
    }

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Utilit(y|ies))")
            .because("a name that fits everything tells nothing")
            .allowEmptyShould(true);

    private static ArchRule onlyUses(String stage, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "org.soundings." + stage + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "org.soundings." + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("org.soundings." + stage + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.soundings..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    private static boolean isAction(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return ACTIONS.contains(access.getName())
                && (owner.isAssignableTo(Dataset.class)
                        || owner.isAssignableTo(RDD.class)
                        || owner.isAssignableTo(JavaRDDLike.class));
    }

    private static boolean opensSession(JavaAccess<?> access) {
        return access.getName().equals("builder") && access.getTargetOwner().isAssignableTo(SparkSession.class);
    }
}
