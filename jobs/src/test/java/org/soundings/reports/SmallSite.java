package org.soundings.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;

/** The pages of {@link SmallWorld}; the director "duo" has the second and the third chapter. */
record SmallSite(Path run, NetworkSite.Written written) implements ExtensionContext.Store.CloseableResource {

    /** The site as an argument of a test's constructor, written once for all of them. */
    static final class Once implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(SmallSite.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SmallSite.class))
                    .getOrComputeIfAbsent(SmallSite.class, key -> SmallSite.write());
        }
    }

    private static SmallSite write() {
        try {
            Path run = Files.createTempDirectory("small-site");
            return new SmallSite(
                    run,
                    NetworkSite.write(
                            SmallWorld.tables(SparkTests.spark())::get, settings(), SmallWorld.AS_OF, run.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Settings settings() {
        return SettingsLoader.load(List.of(new SettingsLoader.Layer("my.conf", """
                soundings.reports.directors = [
                  { id = duo, chapters = [c1, "BNI  gamma", Nowhere, Lointain] }
                ]
                """)));
    }

    Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(run.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the one table that {@code css} finds. */
    List<List<String>> rows(String path, String css) {
        return cells(page(path).select(css));
    }

    static List<List<String>> cells(List<Element> tables) {
        assertThat(tables).hasSize(1);
        return tables.get(0).select("tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).toList())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
