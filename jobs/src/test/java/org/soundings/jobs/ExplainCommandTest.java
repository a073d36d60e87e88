package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.SparkTests;
import org.soundings.store.PublishedRun;
import org.soundings.tables.ChapterScores;
import org.soundings.tables.Field;
import org.soundings.tables.Ties;
import picocli.CommandLine;

/** What explain tells of a night with ties of every stage. */
@Tag("heavy")
@ExtendWith(SparkTests.class)
class ExplainCommandTest {

    private static final String LOG = "Harrow/2025-01-01_2026-04-30/log.csv";
    private static final String CHAPTER = "harrow-335cd93d";

    private static final Pattern WEIGHT = Pattern.compile("\\(weight ([0-9.]+)");
    /** A figure, what it means, and the end of the numbers that went in: each the figure again. */
    private static final Pattern WORKED_OUT =
            Pattern.compile("  (\\w+) = (\\S+)\n(?: {6}[^→ ].*\n)+ {6}→ .*= (-?[0-9.,]+)\n");

    @TempDir
    private static Path folder;

    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        write(LOG, """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                1;2025-01-02;Harrow;h8;Nia Orr;h9;Ole Penn;one_to_one;
                2;2025-06-01;Harrow;h1;Eli Fenn;h2;Gia Holt;one_to_one;
                3;2025-07-01;Harrow;h1;Eli Fenn;h2;Gia Holt;testimonial;
                4;2025-08-01;Harrow;h2;Gia Holt;h1;Eli Fenn;referral;
                5;2025-09-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                6;2025-10-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                7;2025-11-01;Harrow;h1;Eli Fenn;h2;Gia Holt;referral;
                8;2025-12-01;Harrow;h1;Eli Fenn;h2;Gia Holt;information;
                9;2025-06-05;Harrow;h1;Eli Fenn;h3;Ivo Jarr;referral;
                10;2025-11-15;Harrow;h4;Kim Lund;h1;Eli Fenn;ask;
                11;2025-12-01;Harrow;h1;Eli Fenn;h4;Kim Lund;referral;
                12;2026-01-10;Harrow;h1;Eli Fenn;h4;Kim Lund;one_to_one;
                13;2026-01-10;Harrow;h4;Kim Lund;h1;Eli Fenn;ask;
                14;2025-07-01;Harrow;h2;Gia Holt;h3;Ivo Jarr;one_to_one;
                15;2025-08-01;Harrow;h2;Gia Holt;h3;Ivo Jarr;one_to_one;
                16;2025-09-01;Harrow;h2;Gia Holt;h3;Ivo Jarr;referral;
                17;2026-04-30;Harrow;h5;Kim Lund;;;attendance;
                16;2025-09-01;Harrow;h2;Gia Holt;h3;Ivo Jarr;referral;
                """);
        write("Larkhill/2025-01-01_2026-04-30/log.csv", """
                event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount
                51;2026-02-01;Larkhill;l1;Mia Quell;l2;Pip Rowe;one_to_one;
                52;2026-03-01;Larkhill;l1;Mia Quell;l2;Pip Rowe;one_to_one;
                53;2026-04-01;Larkhill;l1;Mia Quell;l2;Pip Rowe;referral;
                54;2026-02-01;Larkhill;l1;Mia Quell;l3;Sol Tarn;one_to_one;
                55;2026-03-01;Larkhill;l1;Mia Quell;l3;Sol Tarn;one_to_one;
                56;2026-04-01;Larkhill;l1;Mia Quell;l3;Sol Tarn;referral;
                57;2026-02-01;Larkhill;l2;Pip Rowe;l3;Sol Tarn;one_to_one;
                58;2026-03-01;Larkhill;l2;Pip Rowe;l3;Sol Tarn;one_to_one;
                59;2026-04-01;Larkhill;l2;Pip Rowe;l3;Sol Tarn;referral;
                60;2026-02-01;Larkhill;l1;Mia Quell;l4;Una Vane;one_to_one;
                61;2026-03-01;Larkhill;l1;Mia Quell;l4;Una Vane;one_to_one;
                62;2026-04-01;Larkhill;l1;Mia Quell;l4;Una Vane;referral;
                """);
        write("Quillfort/2026-01-01_2026-03-01/slips.csv", """
                From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail
                Ada Brindle;Bo Carrow;Referral;Outside;;;
                """);
        out = folder.resolve("out");
        Nights.run(SparkTests.spark(), folder.resolve("exports"), out);
    }

    @Test
    void aTieThatOnlyExchanged() throws IOException {
        assertThat(told("--lang", "en", "--no-check", "--tie", "h3", "h1"))
                .startsWith("Eli Fenn and Ivo Jarr")
                .contains(
                        "  a  Eli Fenn, id h1, of Harrow, present",
                        "1 event between them by 2026-04-30",
                        "  1. 2025-06-05: referral, Eli Fenn → Ivo Jarr (weight 0.2817)",
                        "      " + LOG + ", line 10",
                        "Stage: first exchange (exchange)",
                        "    missing: no one-to-one on record",
                        "    missing: without a one-to-one on record: help both ways, and help in 1 month"
                                + " (3 needed: stages.help-only-months)",
                        "    missing: help of Ivo Jarr to Eli Fenn",
                        "    missing: something within 6 months (stages.dormant-after-months): the last event is of"
                                + " 2025-06-05",
                        "Balance: too few to say (too_few)",
                        "  Eli Fenn referred Ivo Jarr 1 time before any one-to-one: neither good nor bad.",
                        "Not computed again; without --no-check it is.");
    }

    @Test
    void whoHasMetAndWasAskedTooSoon() throws IOException {
        assertThat(told("--lang", "fr", "--no-check", "--tie", "h1", "h4"))
                .contains(
                        "4 événements entre eux au 30/04/2026",
                        "Étape : TàT fait (met)",
                        "    manque : une aide dans une période qui finit après celle du premier tête-à-tête",
                        "    oui : 1 tête-à-tête (il en faut 2 : stages.trusted-one-to-ones), ou 3 mois actifs"
                                + " (il en faut 3 : stages.trusted-active-months)",
                        "  Kim Lund a sollicité Eli Fenn 2 fois dans la fenêtre.",
                        "  Demandes qu'aucun tête-à-tête n'a précédées : 2.",
                        "    l'événement 3, demande, Kim Lund → Eli Fenn, 10/01/2026. Le premier tête-à-tête est"
                                + " l'événement 4, tête-à-tête, 10/01/2026, qui ne finit pas avant le début de la"
                                + " période de la demande.",
                        "  Eli Fenn a recommandé Kim Lund 1 fois avant tout tête-à-tête : ni bien ni mal.");
    }

    @Test
    void aTrustedTieThatSleeps() throws IOException {
        assertThat(told("--lang", "en", "--no-check", "--tie", "h2", "h3"))
                .contains(
                        "Stage: trusted relationship (trusted)",
                        "    yes: help in a period that ends after the first one-to-one's: event 3, referral,"
                                + " Gia Holt → Ivo Jarr, 2025-09-01",
                        "    yes: 2 one-to-ones (2 needed: stages.trusted-one-to-ones), or 3 active months"
                                + " (3 needed: stages.trusted-active-months)",
                        "    missing: help of Ivo Jarr to Gia Holt",
                        "    missing: something within 6 months (stages.dormant-after-months): the last event is of"
                                + " 2025-09-01",
                        "      " + LOG + ", line 17",
                        "      " + LOG + ", line 19");
    }

    @Test
    void aMutualTieAndItsBalance() throws IOException {
        assertThat(told("--lang", "en", "--no-check", "--tie", "h1", "h2"))
                .contains(
                        "Stage: referrals both ways (mutual)",
                        "    yes: help of Gia Holt to Eli Fenn: event 3, referral, Gia Holt → Eli Fenn, 2025-08-01",
                        "    yes: 7 active months (3 needed: stages.mutual-active-months)",
                        "  Within the window Eli Fenn helped Gia Holt 5 times (x), Gia Holt helped Eli Fenn 1 time (y):"
                                + " n = 6.",
                        "  Balance: (x − y)/n = (5 − 1)/6 = 0.6667",
                        "  Elsewhere Eli Fenn gave 2 (o = 2.5) and received 0 (r = 0.5).",
                        "  Elsewhere Gia Holt gave 1 (o = 1.5) and received 0 (r = 0.5).",
                        "  So of what passes between them Eli Fenn would give the share π ="
                                + " 2.5·0.5/(2.5·0.5 + 1.5·0.5) = 0.625, if both did here as elsewhere.",
                        "  Eli Fenn helped first: event 2, testimonial, Eli Fenn → Gia Holt, 2025-07-01.",
                        "  Active in 7 of 11 possible months, 2025-06 to 2026-04: 2025-06, 2025-07, 2025-08, 2025-09,"
                                + " 2025-10, 2025-11, 2025-12.",
                        "  Burstiness -0.976: 6 gaps between dated events of the window, on average 30.5 days,"
                                + " standard deviation 0.5.",
                        "  habit_share = 0.625",
                        "      → other contacts: 2 of Eli Fenn, 1 of Gia Holt, common to both 1 (Ivo Jarr);"
                                + " 1/(2 + 1 − 1) = 0.5",
                        "  stage = mutual");
    }

    @Test
    void aTieWithoutAnOrder() throws IOException {
        assertThat(told("--lang", "fr", "--no-check", "--tie", "Ada Brindle", "bo carrow"))
                .contains(
                        "  1. du 01/01/2026 au 01/03/2026 : recommandation (externe), Ada Brindle → Bo Carrow"
                                + " (poids 0,7937 ; plus de 31 jours : ni mois, ni ordre)",
                        "Étape : pas dite. Chaque événement a une période de plus de 31 jours : rien ne dit ce qui est"
                                + " venu d'abord.",
                        "    la paire est apparue le 01/01/2026, à 0 jour des premières données du groupe"
                                + " quillfort-741c8d99, le 01/01/2026 ; à moins de 90 jours, elle peut être plus"
                                + " ancienne");
    }

    @Test
    void twoWithoutATie() throws IOException {
        assertThat(told("--lang", "en", "--no-check", "--tie", "h9", "h1"))
                .contains("No event between them by 2026-04-30")
                .anySatisfy(line -> assertThat(line).contains("there is no tie"));
    }

    @ParameterizedTest
    @CsvSource({"en, 2025-07-01, as of 2025-08-15", "fr, 01/07/2025, du 15/08/2025"})
    void whatAnEarlierDayShows(String language, String first, String asOf) throws IOException {
        List<String> told = told("--lang", language, "--tie", "h2", "h3", "--as-of", "2025-08-15");

        assertThat(told).contains("  stage = met", "  first_on = " + first);
        assertThat(told.get(told.size() - 1)).contains(asOf);
        assertThat(String.join("\n", told))
                .contains(Ties.CO_ATTENDANCE_COUNT.name())
                .doesNotContain("2025-09", "01/09/2025");
    }

    @ParameterizedTest
    @CsvSource({"h1, h2", "h2, h3"})
    void weightsAddUpToTheStrengthAndAllIsAsPublished(String one, String other) throws IOException {
        List<String> told = told("--lang", "en", "--tie", one, other);
        double sum = told.stream()
                .map(WEIGHT::matcher)
                .filter(Matcher::find)
                .mapToDouble(weight -> Double.parseDouble(weight.group(1)))
                .sum();
        String start = "  strength = ";
        double strength = told.stream()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
                .findFirst()
                .orElseThrow();

        assertThat(sum).isPositive().isCloseTo(strength, within(0.001));
        assertThat(told.get(told.size() - 1))
                .startsWith("Computed again from the events: ")
                .endsWith(" figures, all equal to what is published.");
    }

    /** What is worked out from the ties that are shown is the figure. */
    @ParameterizedTest
    @CsvSource({"h1, 11", "h2, 11", "h4, 9", "l1, 7"})
    void aMembersNumbersGiveHisFigures(String member, int least) throws IOException {
        String told = String.join("\n", told("--lang", "en", "--no-check", "--member", member));
        Matcher worked = WORKED_OUT.matcher(told);
        int found = 0;
        while (worked.find()) {
            assertThat(worked.group(3)).as(worked.group(1)).isEqualTo(worked.group(2));
            found++;
        }
        assertThat(found).as(told).isGreaterThanOrEqualTo(least);
    }

    @Test
    void whereAMemberStands() throws IOException {
        assertThat(told("--lang", "en", "--member", "h1"))
                .contains(
                        "  quadrant = wide_deep",
                        "      → breadth: percentile 0.75, high from 0.5 on; within 0.05 of that the side of 2026-01-30"
                                + " stays, where it is known (then 0.75). Depth: percentile 0.625, high from 0.5 on;"
                                + " within 0.05 of that the side of 2026-01-30 stays, where it is known (then 0.3333)");
    }

    @Test
    void aMember() throws IOException {
        assertThat(told("--lang", "fr", "--member", "gia holt"))
                .startsWith("Gia Holt, identifiant h2, groupe Harrow, présent")
                .contains(
                        "2 liens au 30/04/2026",
                        "  Eli Fenn (h1) : donné 1, reçu 5, tête-à-tête 1 : S = 7, sur dix 1, contrainte 0,6006 ; recos dans les deux sens,"
                                + " depuis le 01/06/2025, mûr, une relation, actif 7 mois sur 11 ; comme d'habitude",
                        "  Ivo Jarr (h3) : donné 1, reçu 0, tête-à-tête 2 : S = 3, sur dix 1, contrainte 0,1369 ; relation de confiance,"
                                + " depuis le 01/07/2025, mûr, en sommeil, actif 3 mois sur 10 ; trop peu pour le dire",
                        "      → s = 10 ; la somme des « sur dix » ci-dessus = 2",
                        "      → contacts 2 (il en faut 3), échanges 10 (il en faut 10), contacts mûrs 2 (il en faut 1),"
                                + " adhésion : – (au plus tard le 30/01/2026, si elle est connue)",
                        "      → (2 − 5)/(2 + 5) = -0,4286")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Recalculé à partir des événements : ")
                        .endsWith(" chiffres, tous égaux à ce qui est publié."));
    }

    /** Of Mia, Pip and Sol each has a relationship with the other two; Una has one with Mia. */
    @Test
    void theGraphAroundAMember() throws IOException {
        assertThat(told("--lang", "en", "--no-check", "--member", "l1"))
                .contains(
                        "  community_id = l1",
                        "      → 4 members in 1 chapter (Larkhill 4); Mia Quell has 3 relationships with reporting"
                                + " members, 3 of them with one of these, a share of 1",
                        "      → R = 3 relationships with reporting members; these make 3 pairs, of which t = 1 with a"
                                + " relationship: 2·1/(3·2) = 0.3333");
        assertThat(told("--lang", "fr", "--no-check", "--member", "l2"))
                .contains(
                        "      → 4 membres de 1 groupe (Larkhill 4) ; Pip Rowe a 2 relations avec des membres exportés"
                                + " par leur groupe, dont 2 avec l'un d'eux, soit une part de 1",
                        "      → R = 2 relations avec des membres exportés par leur groupe ; ceux-ci font 1 paire, dont"
                                + " t = 1 en relation : 2·1/(2·1) = 1");
    }

    @Test
    void nobody() {
        assertThatThrownBy(() -> told("--lang", "en", "--member", "Gia Hold"))
                .isInstanceOf(RunFailure.class)
                .hasMessage("No member has the id or the name “Gia Hold”. Did you mean:\n  h2  Gia Holt, " + CHAPTER);
    }

    @Test
    void severalOfOneName() {
        assertThatThrownBy(() -> told("--lang", "fr", "--tie", "h1", "Kim Lund"))
                .isInstanceOf(RunFailure.class)
                .hasMessage("Plusieurs membres s'appellent « Kim Lund » ; donnez l'identifiant de l'un d'eux :\n"
                        + "  h4  Kim Lund, " + CHAPTER + "\n  h5  Kim Lund, " + CHAPTER);
    }

    @Test
    void whatCannotBeAsked() {
        assertThatThrownBy(() -> told("--lang", "en", "--tie", "h1", "eli fenn"))
                .hasMessage("“h1” and “eli fenn” are the same member; a tie is of two.");
        assertThatThrownBy(() -> told("--lang", "en", "--member", "h1", "--as-of", "2026-05-01"))
                .hasMessage("The run 2026-04-30-001 is as of 2026-04-30 and knows nothing of later days; give --as-of"
                        + " 2026-04-30 or a day before.");
        assertThatThrownBy(() -> told("--lang", "en", "--member", "h1", "--as-of", "2026-04-01", "--no-check"))
                .hasMessage(
                        "Nothing is published of 2026-04-01: with --as-of it is computed, so --no-check cannot be.");
    }

    @Test
    void nothingPublished() {
        StringWriter errors = new StringWriter();
        CommandLine line = Soundings.commandLine().setErr(new PrintWriter(errors, true));

        assertThat(line.execute("explain", "--out", folder.resolve("none").toString(), "--member", "h1"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(errors.toString()).startsWith("explain: Nothing is published in file:");
        assertThat(line.execute("explain", "--out", out.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFigureThatIsNotWhatTheEventsGiveIsTold() {
        Figures figures = new Figures(ChapterScores.TABLE, coverage(0.5), coverage(0.6));
        Lines lines = new Lines();

        assertThat(figures.differing()).extracting(Field::name).containsExactly("coverage_ratio");
        new FiguresText(new Spoken(Locale.ENGLISH)).differences(figures, lines);
        assertThat(lines.all())
                .containsExactly("COMPUTED AGAIN, NOT EQUAL: coverage_ratio of " + CHAPTER
                        + " is published as 0.5, computed as 0.6.");
    }

    private static Row coverage(double ratio) {
        StructType schema = new StructType()
                .add(ChapterScores.CHAPTER_ID.name(), DataTypes.StringType)
                .add(ChapterScores.COVERAGE_RATIO.name(), DataTypes.DoubleType);
        return new GenericRowWithSchema(new Object[] {CHAPTER, ratio}, schema);
    }

    private static List<String> told(String... args) throws IOException {
        StringWriter told = new StringWriter();
        assertThat(explain(told, args)).isEqualTo(ExitCode.DONE);
        return told.toString().lines().toList();
    }

    private static int explain(StringWriter told, String... args) throws IOException {
        ExplainCommand command = new ExplainCommand();
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(told, true));
        String[] all = new String[args.length + 2];
        all[0] = "--out";
        all[1] = out.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        line.parseArgs(all);
        return command.explain(SparkTests.spark(), PublishedRun.open(out.toString(), SparkRunner.hadoop()));
    }

    private static void write(String file, String text) throws IOException {
        Path path = folder.resolve("exports").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
