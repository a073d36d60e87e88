package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    /** What jobs/src/main/echarts builds. */
    private static final String ECHARTS = "859388e9925248e04a4a32f7b00e8da0cdf7ba9ded3e76e5261eab182f691e2e";

    @Test
    void theChartLibraryIsTheOneThatIsDescribed() {
        String library = Scripts.load("echarts.min.js");
        assertThat(DigestUtils.sha256Hex(library)).isEqualTo(ECHARTS);
        assertThat(library)
                .startsWith("/*! Apache ECharts 6.1.0 and ZRender 6.1.0: see NOTICE */")
                .isASCII();
    }

    @Test
    void thePolicyNamesEachScriptByItsHash() {
        assertThat(new Scripts(List.of("doSomething();")).policy())
                .isEqualTo(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='");
    }

    @Test
    void noScriptEndsItsElementOrAsksForAnything() {
        for (String script : Scripts.OF_CHARTS.texts()) {
            assertThat(script).doesNotContainIgnoringCase("</script").doesNotContain("<!--", "fetch(", "WebSocket(");
        }
    }
}
