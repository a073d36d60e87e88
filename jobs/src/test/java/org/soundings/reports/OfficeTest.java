package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks opened by LibreOffice and saved again: what it understood is what was meant. It converts without a window, and
 * so without frozen panes: WorkbookTest looks for those in what is written.
 */
@Tag("heavy")
class OfficeTest {

    private static final int MINUTES = 3;

    private static final List<String> HOSTILE = List.of(
            "=1+1", "=HYPERLINK(\"http://x.example\",\"y\")", "+1", "-2", "@x", "12", "1/2", "TRUE", "_x0041_", "<b>&");

    @TempDir
    private Path folder;

    @Test
    void valuesAndFiltersAreUnderstood() throws Exception {
        for (ChapterSheet chapter : List.of(Sheets.ordinary(), Sheets.crowded(), Sheets.alone(), Sheets.empty())) {
            for (String language : Words.LANGUAGES) {
                byte[] written = file(chapter, language);
                byte[] saved = saved(written);
                ReadBook before = ReadBook.of(written);
                ReadBook after = ReadBook.of(saved);

                assertThat(after.names()).isEqualTo(before.names());
                for (String sheet : before.names()) {
                    assertThat(after.headings(sheet)).isEqualTo(before.headings(sheet));
                    assertThat(after.rows(sheet)).as(sheet).isEqualTo(before.rows(sheet));
                }
                Map<String, String> parts = ReadBook.parts(saved);
                for (int sheet = 1; sheet <= before.names().size(); sheet++) {
                    assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
                            .contains("<autoFilter ", "orientation=\"landscape\"", "paperSize=\"9\"")
                            .doesNotContain("<f>", "<f ");
                }
            }
        }
    }

    @Test
    void textIsTextWhateverItLooksLike() throws Exception {
        List<ChapterSheet.Member> members = new ArrayList<>();
        for (String name : HOSTILE) {
            members.add(Sheets.quiet("m" + members.size(), name));
        }
        byte[] saved = saved(file(Sheets.ofMembers("=2+2", members), "en"));

        assertThat(ReadBook.of(saved).rows("Members"))
                .extracting(row -> (Object) ((String) row.get(0)).replace("_x005F_", "_"))
                .containsExactlyInAnyOrderElementsOf(HOSTILE);
        ReadBook.parts(saved).values().forEach(part -> assertThat(part).doesNotContain("<f>", "<f "));
    }

    private static byte[] file(ChapterSheet chapter, String language) {
        return new ChapterRenderer(Sheets.TERMS).render(ChapterFile.WORKBOOK, chapter, Words.of(language));
    }

    /** What LibreOffice saves of it; without LibreOffice the test fails. */
    private byte[] saved(byte[] file) throws IOException, InterruptedException {
        Path written = Files.write(folder.resolve("book.xlsx"), file);
        Path out = Files.createDirectories(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends in time").isTrue();
        assertThat(office.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        Path saved = out.resolve("book.xlsx");
        assertThat(saved).exists();
        byte[] content = Files.readAllBytes(saved);
        Files.delete(saved);
        return content;
    }
}
