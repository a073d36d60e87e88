package org.soundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Spark that the job is compiled against is the one that the launcher fetches for a laptop. */
final class BuildTest {

    @ParameterizedTest
    @ValueSource(strings = {"spark.version", "scala.binary"})
    void bothPomsNameOneSpark(String property) throws IOException {
        assertThat(property(Path.of("bin/spark-home/pom.xml"), property))
                .isEqualTo(property(Path.of("pom.xml"), property));
    }

    private static String property(Path pom, String name) throws IOException {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">\\s*(\\S+?)\\s*</")
                .matcher(Files.readString(pom));
        assertThat(value.find()).as("%s in %s", name, pom).isTrue();
        return value.group(1);
    }
}
