package org.soundings.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The helps that are in French too: picocli falls back to English text by text, and says nothing of it. */
class HelpTest {

    private static List<CommandSpec> inTwoLanguages() {
        return new CommandLine(new Soundings())
                .getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> command.resourceBundleBaseName() != null)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("inTwoLanguages")
    void everyTextOfTheHelpIsInFrenchAndNoOther(CommandSpec command) {
        ResourceBundle french = ResourceBundle.getBundle(
                command.resourceBundleBaseName(),
                Locale.FRENCH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        Set<String> texts = new TreeSet<>(((PropertyResourceBundle) french).keySet());

        assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(texts).isEqualTo(keys(command));
    }

    private static Set<String> keys(CommandSpec command) {
        Set<String> keys =
                new TreeSet<>(Set.of("usage.synopsisHeading", "usage.description", "usage.exitCodeListHeading"));
        for (int code = 0; code < command.usageMessage().exitCodeList().size(); code++) {
            keys.add("usage.exitCodeList." + code);
        }
        for (OptionSpec option : command.options()) {
            keys.add(option.longestName().substring(2));
        }
        for (PositionalParamSpec file : command.positionalParameters()) {
            keys.add(file.paramLabel() + "[" + file.index() + "]");
        }
        return keys;
    }
}
