package org.soundings.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundings.config.SettingsLoader.Layer;

class SettingsLoaderTest {

    @Test
    void shippedValues() {
        Settings settings = SettingsLoader.shipped();

        assertThat(settings.window()).isEqualTo(new Settings.Window(12));
        assertThat(settings.decay()).isEqualTo(new Settings.Decay(6));
        assertThat(settings.stages()).isEqualTo(new Settings.Stages(2, 3, 3, 3, 6));
        assertThat(settings.maturity()).isEqualTo(new Settings.Maturity(90));
        assertThat(settings.giversGain()).isEqualTo(new Settings.GiversGain(26));
        assertThat(settings.freshness()).isEqualTo(new Settings.Freshness(21, 35));
        assertThat(settings.reading())
                .isEqualTo(new Settings.Reading(
                        33554432, 268435456, 1000000, 10000, 512, 100, 2000000, 1048576, 536870912, 200, 1000, 500000,
                        16777216));
        assertThat(settings.reports()).isEqualTo(new Settings.Reports(List.of("fr", "en"), 5, List.of()));
        assertThat(settings.formats().byDefault())
                .isEqualTo(new Formats.Format(
                        "dd/MM/yyyy", Locale.FRANCE, ZoneId.of("Europe/Paris"), "EUR", "windows-1252"));
        assertThat(settings.formats().of(null, null, "Switzerland").currency()).isEqualTo("CHF");
        assertThat(settings.formats().countries().values()).allSatisfy(country -> assertThat(
                        List.of(country.dates(), country.numbers(), country.zone(), country.currency()))
                .doesNotContainNull());
        assertThat(settings.formats().regions()).isEmpty();
        assertThat(settings.formats().chapters()).isEmpty();
    }

    @Test
    void everySettingCanBeSet() {
        Settings settings = load("""
                soundings {
                  window.months = 6
                  decay.half-life-months = 4.5
                  stages { trusted-one-to-ones = 7, trusted-active-months = 8, help-only-months = 9
                    mutual-active-months = 10, dormant-after-months = 11 }
                  maturity.days = 0
                  givers-gain.within-weeks = 14
                  freshness { warning-after-days = 12, error-after-days = 13 }
                  formats {
                    default { dates = dd.MM.yyyy, numbers = de-DE, zone = Europe/Berlin, currency = CHF, encoding = UTF-8 }
                    countries { Elsewhere { currency = USD } }
                    regions { "East  Coast" { zone = America/New_York } }
                    chapters { "BNI Harbour" { dates = MM/dd/yyyy, region = "East Coast", country = Elsewhere } }
                  }
                  reading { batch-bytes = 1, max-file-bytes = 2, max-line-chars = 3, max-field-chars = 4
                    max-columns = 5, max-continuation-lines = 6, max-rows = 7,
                    max-sheet-rows = 8, max-inflated-bytes = 9, max-inflation-ratio = 10, max-zip-entries = 11,
                    max-shared-strings = 12, max-shared-chars = 13 }
                  reports { locales = [en], minimum-group = 8, directors = [ { id = lyon-ouest, chapters = [BNI A, B] } ] }
                }
                """);

        assertThat(settings.window().months()).isEqualTo(6);
        assertThat(settings.decay().halfLifeDays()).isEqualTo(135.0);
        assertThat(settings.stages()).isEqualTo(new Settings.Stages(7, 8, 9, 10, 11));
        assertThat(settings.maturity().days()).isZero();
        assertThat(settings.giversGain().withinWeeks()).isEqualTo(14);
        assertThat(settings.freshness()).isEqualTo(new Settings.Freshness(12, 13));
        assertThat(settings.reading()).isEqualTo(new Settings.Reading(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
        assertThat(settings.reports())
                .isEqualTo(new Settings.Reports(
                        List.of("en"), 8, List.of(new Settings.Director("lyon-ouest", List.of("BNI A", "B")))));
        assertThat(settings.formats().chapters().get("harbour"))
                .isEqualTo(new Formats.Partial("MM/dd/yyyy", null, null, null, null, "East Coast", "Elsewhere"));
        assertThat(settings.formats().of("harbour", "EAST COAST", "elsewhere"))
                .isEqualTo(new Formats.Format(
                        "MM/dd/yyyy", Locale.GERMANY, ZoneId.of("America/New_York"), "USD", "UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "Belgique, Belgium",
        "Deutschland, Germany",
        "Österreich, Austria",
        "Suisse, Switzerland",
        "Maroc, Morocco"
    })
    void aCountryIsTheSameByEachOfItsNames(String name, String other) {
        Formats formats = SettingsLoader.shipped().formats();

        assertThat(formats.of(null, null, name))
                .isEqualTo(formats.of(null, null, other))
                .isNotEqualTo(formats.byDefault());
    }

    @Test
    void whatAFileDoesNotSayKeepsItsShippedValue() {
        Settings settings = load("soundings.stages.dormant-after-months = 12");

        assertThat(settings.stages()).isEqualTo(new Settings.Stages(2, 3, 3, 3, 12));
        assertThat(settings.window()).isEqualTo(SettingsLoader.shipped().window());
    }

    @Test
    void theLastLayerWins() {
        Settings settings = SettingsLoader.load(List.of(
                new Layer("my.conf", "soundings.reports.locales = [en, fr]"),
                new Layer("--locales", "soundings.reports.locales = [en]")));

        assertThat(settings.reports().locales()).containsExactly("en");
    }

    @Test
    void aPlaceIsTheSameInEverySpelling() {
        Formats formats = load("soundings.formats.countries { \"united  STATES\" { numbers = es-US } }")
                .formats();

        assertThat(formats.of(null, null, "United States"))
                .isEqualTo(new Formats.Format(
                        "MM/dd/yyyy",
                        Locale.forLanguageTag("es-US"),
                        ZoneId.of("America/New_York"),
                        "USD",
                        "windows-1252"));
    }

    @Test
    void aSettingMayReferToAnother() {
        assertThat(load("soundings.stages.dormant-after-months = ${soundings.window.months}")
                        .stages()
                        .dormantAfterMonths())
                .isEqualTo(12);
    }

    @Test
    void allProblemsAreToldTogetherWithTheirLine() {
        SettingsException problem = refused("""
                soundings {
                  window.monts = 6
                  decay.half-life-months = -1
                  stages.trusted-one-to-ones = two
                  maturity.days = 1.5
                  formats.default { zone = Europe/Pari, currency = EURO, numbers = fr_FR, encoding = windows-9 }
                  formats.chapters."Harbour" { curency = EUR, dates = dd/mm/yyyy }
                  formats.countries { France { region = North }, "Spain" = 3 }
                  reports { locales = [fr, de], minimum-group = 2 }
                  reading = 4
                }
                window.months = 3
                """);

        assertThat(problem.problems())
                .containsExactlyInAnyOrder(
                        "my.conf:2: soundings.window.monts is not a setting; did you mean months?",
                        "my.conf:3: soundings.decay.half-life-months is -1; expected a number from 0.1 to 1200",
                        "my.conf:4: soundings.stages.trusted-one-to-ones is \"two\"; expected a whole number",
                        "my.conf:5: soundings.maturity.days is 1.5; expected a whole number",
                        "my.conf:6: soundings.formats.default.zone is \"Europe/Pari\"; expected a time zone, such as Europe/Paris; did you mean Europe/Paris?",
                        "my.conf:6: soundings.formats.default.currency is \"EURO\"; expected an ISO 4217 code, such as EUR; did you mean EUR?",
                        "my.conf:6: soundings.formats.default.numbers is \"fr_FR\"; expected a language and a country, such as fr-FR",
                        "my.conf:6: soundings.formats.default.encoding is \"windows-9\"; expected a character encoding that holds ASCII as it is, such as windows-1252",
                        "my.conf:7: soundings.formats.chapters.\"harbour\".curency is not a setting; did you mean currency?",
                        "my.conf:7: soundings.formats.chapters.\"harbour\".dates is \"dd/mm/yyyy\"; expected one of MM/dd/yyyy, dd-MM-yyyy, dd.MM.yyyy, dd/MM/yyyy, yyyy-MM-dd; did you mean dd/MM/yyyy?",
                        "my.conf:8: soundings.formats.countries.\"france\".region is not a setting; known here: dates, numbers, zone, currency, encoding",
                        "my.conf:8: soundings.formats.countries.\"spain\" is 3; expected a group of: dates, numbers, zone, currency, encoding",
                        "my.conf:9: soundings.reports.locales is [\"fr\",\"de\"]; expected a list, each at most once, of: en, fr",
                        "my.conf:9: soundings.reports.minimum-group is 2; expected a whole number from 5 to 1000",
                        "my.conf:10: soundings.reading is 4; expected a group of settings",
                        "my.conf:12: window is not a setting; did you mean soundings.window?");
        assertThat(problem).hasMessageStartingWith("The settings have 16 problems:\n  ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            soundings.formats.default.encoding = UTF-16                    | my.conf:1: soundings.formats.default.encoding is "UTF-16"; expected a character encoding that holds ASCII as it is, such as windows-1252
            soundings.formats.default.encoding = IBM037                    | my.conf:1: soundings.formats.default.encoding is "IBM037"; expected a character encoding that holds ASCII as it is, such as windows-1252
            sounding.window.months = 6                                     | my.conf:1: sounding is not a setting; did you mean soundings?
            soundings.window.half-life-months = 6                          | my.conf:1: soundings.window.half-life-months is not a setting; did you mean soundings.decay.half-life-months?
            soundings.widow.months = 6                                     | my.conf:1: soundings.widow is not a setting; did you mean window?
            soundings.window.months = null                                 | my.conf:1: soundings.window.months is null; expected a whole number
            soundings.window.months = 121                                  | my.conf:1: soundings.window.months is 121; expected a whole number from 1 to 120
            soundings.window.months = 99999999999                          | my.conf:1: soundings.window.months is 99999999999; expected a whole number from 1 to 120
            soundings.window.months = ${months}                            | my.conf:1: a ${…} refers to no setting of these files
            soundings.freshness.error-after-days = 21                      | my.conf:1: soundings.freshness.error-after-days is 21; expected more than soundings.freshness.warning-after-days, which is 21
            soundings.freshness.warning-after-days = 90                    | conf/soundings.conf:41: soundings.freshness.error-after-days is 35; expected more than soundings.freshness.warning-after-days, which is 90
            soundings.freshness.warning-after-days = weekly                | my.conf:1: soundings.freshness.warning-after-days is "weekly"; expected a whole number
            soundings.quadrants.depth = 0.5                                | my.conf:1: soundings.quadrants.depth is 0.5; expected [] or three numbers from 0 to 1, ascending
            soundings.quadrants.depth = [0.2, 0.4]                         | my.conf:1: soundings.quadrants.depth is [0.2,0.4]; expected [] or three numbers from 0 to 1, ascending
            soundings.quadrants.depth = [0.2, 0.1, 0.4]                    | my.conf:1: soundings.quadrants.depth is [0.2,0.1,0.4]; expected [] or three numbers from 0 to 1, ascending
            soundings.quadrants.breadth = [0.2, 3, 4]                      | my.conf:1: soundings.quadrants.breadth is [0.2,3,4]; expected [] or three numbers from 1 to 10, ascending
            soundings.quadrants.breadth = [2, a, 4]                        | my.conf:1: soundings.quadrants.breadth is [2,"a",4]; expected [] or three numbers from 1 to 10, ascending
            soundings.reports.locales = []                                 | my.conf:1: soundings.reports.locales is []; expected a list, each at most once, of: en, fr
            soundings.reports.locales = [fr, fr]                           | my.conf:1: soundings.reports.locales is ["fr","fr"]; expected a list, each at most once, of: en, fr
            soundings.formats.regions { "A" {}, "BNI  a" {} }              | my.conf:1: soundings.formats.regions names one place twice: "A" and "BNI  a"
            soundings.formats.default = 1                                  | my.conf:1: soundings.formats.default is 1; expected a group of: dates, numbers, zone, currency, encoding
            soundings.formats.regions = 1                                  | my.conf:1: soundings.formats.regions is 1; expected a group of: places
            soundings = 1                                                  | my.conf:1: soundings is 1; expected a group of settings
            """)
    void oneProblem(String text, String message) {
        assertThat(refused(text).problems()).containsExactly(message);
    }

    @Test
    void directorsAreReadOneByOne() {
        assertThat(refused("""
                soundings.reports.directors = [
                  { id = ok, chapters = [A] }
                  { id = ok, chapters = [B] }
                  { id = "Lyon Ouest", chapters = [] }
                  { ids = b, chapters = [A, "bni  a"] }
                  { id = c, chapters = A }
                  lyon
                ]
                """).problems())
                .containsExactly(
                        "my.conf:3: soundings.reports.directors names one director twice: ok",
                        "my.conf:4: soundings.reports.directors.chapters is []; expected a list of names or ids of chapters, each once",
                        "my.conf:4: soundings.reports.directors.id is \"Lyon Ouest\"; expected 1 to 60 of a to z, 0 to 9 and -, such as lyon-ouest: it names the page's file",
                        "my.conf:5: soundings.reports.directors.chapters is [\"A\",\"bni  a\"]; expected a list of names or ids of chapters, each once",
                        "my.conf:5: soundings.reports.directors.id is missing; expected 1 to 60 of a to z, 0 to 9 and -, such as lyon-ouest: it names the page's file",
                        "my.conf:5: soundings.reports.directors.ids is not a setting; did you mean id?",
                        "my.conf:6: soundings.reports.directors.chapters is \"A\"; expected a list of names or ids of chapters, each once",
                        "my.conf:7: soundings.reports.directors holds \"lyon\"; expected a list of directors, such as [ { id = lyon-ouest, chapters = [\"A\", \"B\"] } ]");
        assertThat(refused("soundings.reports.directors = lyon").problems())
                .containsExactly(
                        "my.conf:1: soundings.reports.directors is \"lyon\"; expected a list of directors, such as [ { id = lyon-ouest, chapters = [\"A\", \"B\"] } ]");
    }

    @Test
    void whatIsNoSettingsFileIsRefusedWithItsLine() {
        assertThat(refused("soundings {\n  window.months = {\n}").problems())
                .singleElement()
                .asString()
                .startsWith("my.conf:3: cannot be read: ");
        assertThat(refused("include \"other.conf\"").problems())
                .containsExactly("my.conf: cannot be read: it includes other.conf; put all settings into one file");
        assertThat(refused("include url(\"http://localhost/x.conf\")").problems())
                .singleElement()
                .asString()
                .contains("put all settings into one file");
    }

    @Test
    void equalSettingsHaveOneText() {
        Settings settings =
                load("soundings.formats.chapters { B { currency = USD, region = North }, A { zone = UTC } }\n"
                        + "soundings.reports.directors = [ { id = x, chapters = [A, B] } ]");
        String text = EffectiveSettings.render(settings);

        assertThat(load(text)).isEqualTo(settings);
        assertThat(EffectiveSettings.render(load(text))).isEqualTo(text);
        assertThat(text)
                .contains("\"decay\":{\"half-life-months\":6", "\"b\":{\"currency\":\"USD\",\"region\":\"North\"}");
    }

    private static Settings load(String text) {
        return SettingsLoader.load(List.of(new Layer("my.conf", text)));
    }

    private static SettingsException refused(String text) {
        return catchThrowableOfType(SettingsException.class, () -> load(text));
    }
}
