package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the invented chapters and networks, opened from a file in a real browser. */
@Tag("heavy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private Browser browser;
    private List<Path> pages;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        pages = Stream.concat(Preview.write(folder).stream(), NetworkPreview.write(folder, 0, 5, 60, 320).stream())
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }

    @AfterAll
    void end() {
        browser.close();
    }

    private List<Path> pages() {
        return pages;
    }

    @Test
    void oneOfEachFaultIsFound() throws Exception {
        Path page = Path.of(getClass().getResource("faults.html").toURI());
        assertThat(browser.faults(page))
                .contains(
                        "360: The page is 2000 wide in a window of 360: it scrolls sideways.",
                        "1440: “first of two” and “second of two” lie over each other.")
                .anyMatch(fault -> fault.startsWith("1440: “out of the picture” runs "))
                .anyMatch(fault -> fault.startsWith("768: request: file:") && fault.endsWith("/nowhere.png"))
                .anyMatch(fault -> fault.startsWith("360: “one text” and “another text” lie "))
                .anyMatch(fault -> fault.startsWith("768: “too long for its block” runs "))
                .anyMatch(fault -> fault.startsWith("768: What is in div. is "))
                .anyMatch(fault -> fault.startsWith("360: axe image-alt: "))
                .anyMatch(fault -> fault.startsWith("360: console: ") && fault.contains("said to nobody"))
                .anyMatch(fault -> fault.startsWith("A4: console: ") && fault.contains("said to nobody"))
                .anyMatch(fault -> fault.startsWith("A4: “one text” and “another text” lie "))
                .anyMatch(fault -> fault.matches("A4: Printed page \\d has rows of table 1 without its heading\\."))
                .anyMatch(fault -> fault.matches("A4: Printed page \\d of \\d is filled down to \\d% only\\."))
                .noneMatch(fault -> fault.contains("above"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingFitsAndNothingIsFetched(Path page) throws IOException {
        assertThat(browser.faults(page)).isEmpty();
    }
}
