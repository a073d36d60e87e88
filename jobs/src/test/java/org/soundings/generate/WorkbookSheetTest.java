package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WorkbookSheetTest {

    private static byte[] bytes() {
        return new WorkbookSheet()
                .row()
                .text(1, "Zoë & <Co>")
                .bold(2, "Hanne Osk")
                .text(3, "")
                .number(4, "41.0")
                .instant(5, LocalDateTime.of(2026, 4, 1, 18, 0))
                .day(6, LocalDate.of(1900, 3, 1))
                .end()
                .texts("A", "Zoë & <Co>")
                .bytes();
    }

    @Test
    void keepsBoldAndMakesDaysSerials() throws IOException {
        Map<String, String> parts = parts(bytes());
        String sheet = parts.get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("<c r=\"A1\" t=\"s\"><v>0</v></c>")
                .contains("<c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c>")
                .doesNotContain("\"C1\"")
                .contains("<c r=\"D1\" t=\"n\"><v>41.0</v></c>")
                .containsPattern("<c r=\"E1\" s=\"2\" t=\"n\"><v>46113.75(0*)</v></c>")
                .containsPattern("<c r=\"F1\" s=\"3\" t=\"n\"><v>61(\\.0)?</v></c>")
                .contains("<c r=\"B2\" t=\"s\"><v>0</v></c>");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("<t xml:space=\"preserve\">Zo&#xeb; &amp; &lt;Co&gt;</t>");
        assertThat(parts.get("xl/styles.xml")).containsOnlyOnce("<b/>");
    }

    @Test
    void theSameRowsGiveTheSameBytesAtAnyTime() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
        assertThat(parts(bytes()).get("docProps/core.xml")).doesNotContain("created");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
