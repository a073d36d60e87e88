package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.SparkTests;
import org.soundings.tables.Reason;

/** Exports that arrive in the worst order, with nights between them, end where one night over all of them does. */
@ExtendWith(SparkTests.class)
class ArrivalNightsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final String LOG = "event_id;date;chapter;from_id;from_name;to_id;to_name;kind;amount;quantity\n";
    private static final String ROSTER = "member_id;chapter;name\n1;Lyon;Lopes Ana\n2;Lyon;Ben Hill\n";
    private static final String FULL = LOG + """
            E1;2026-09-01;Lyon;;Ana Lopes;;Ben Hill;referral;;1
            E2;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;referral;;1
            E3;2026-09-03;Lyon;;Ana Lopes;;Ben Hill;referral;;1
            E5;2026-09-21;Lyon;;Ana Lopes;;Cy Young;referral;;1
            E6;2026-09-22;Lyon;;Ana Lopes;;Benny Hill;referral;;1
            """;

    @TempDir
    private Path folder;

    @Tag("heavy")
    @Test
    void nightsBetweenArrivalsLeaveNoTrace(SparkSession spark) throws IOException {
        Path out = folder.resolve("out");
        arrives("log_2026-09-25.csv", FULL);
        arrives("2026-09-01/roster.csv", ROSTER);
        // Bold is lost, and only the roster, which has her name the wrong way round, tells that Ana is the home member.
        arrives("Lyon/2026-09-01_2026-09-07/slips.csv", """
                From;To;Slip Type;Inside/Outside;TYFCB Amount;CEU Credits;Detail
                Ana Lopes;Zed Zola;Referral;Outside;;;BNI Nantes, Loire, France
                """);

        Night first = Nights.run(spark, folder.resolve("exports"), out, AS_OF);

        assertThat(first.events()).as("E1, E2, E3 and the slip").isEqualTo(4);
        assertThat(first.account().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_MEMBER))
                .satisfies(refusal -> assertThat(refusal.count()).isEqualTo(2));

        arrives("manifest.csv", "file,chapter,from,to,whole\nlog_2026-09-18.csv,Lyon,2026-09-03,2026-09-10,true\n");
        arrives("log_2026-09-18.csv", LOG + "E4;2026-09-10;Lyon;;Ana Lopes;;Ben Hill;referral;;1\n");
        arrives("log_2026-09-15.csv", LOG + "E2;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;referral;;2\n");

        Night second = Nights.run(spark, folder.resolve("exports"), out, AS_OF);

        assertThat(second.events())
                .as("E4 too: nothing yet says that the full export is older than the withdrawal")
                .isEqualTo(5);

        arrives("log_2026-09-12.csv", LOG + "E2;2026-09-02;Lyon;;Ana Lopes;;Ben Hill;referral;;1\n");
        arrives("log_2026-09-08.csv", FULL);
        arrives("2026-09-08/roster.csv", ROSTER + "3;Lyon;Cy Young\n");
        arrives("aliases.csv", "chapter,name,member_name\nLyon,Benny Hill,Ben Hill\n");

        Night last = Nights.run(spark, folder.resolve("exports"), out, AS_OF);

        assertThat(last.events()).as("E1, E2, E4, E5, E6 and the slip").isEqualTo(6);
        assertThat(last.account().refusals()).isEmpty();
        assertThat(last.members()).as("Ana, Ben, Cy and Zed").isEqualTo(4);
        Path fresh = folder.resolve("fresh");
        Nights.run(spark, folder.resolve("exports"), fresh, AS_OF);
        assertThat(TableDump.of(spark, out.toString())).isEqualTo(TableDump.of(spark, fresh.toString()));
    }

    private void arrives(String name, String text) throws IOException {
        Path file = folder.resolve("exports").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
