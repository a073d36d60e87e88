package org.soundings.reports;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, and what it finds wrong with a page. */
public final class Browser implements AutoCloseable {

    /** A phone upright and on its side, a tablet, a screen. */
    private static final List<Integer> WIDTHS = List.of(360, 700, 768, 1440);

    /** A4 less the pages' margins of 15 mm, in CSS pixels. */
    private static final int PAPER_WIDTH = 680;

    private static final String MEASURE = resource("measure.js");
    private static final String AXE = resource("/axe.min.js");
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {preload: false, resultTypes: ['violations']}).then(
                found => done(found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
                    'axe ' + rule.id + ': ' + rule.help + ', ' + node.target.join(' ') + ' ' + node.failureSummary.replace(/\\s+/g, ' ')))),
                error => done(['axe did not run: ' + error]));
            """;

    /** It warns of every Chromium that is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** @throws IllegalStateException when Chromium or its driver is not installed */
    public static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium", "chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(installed("chromedriver", "chromium-driver"))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver);
    }

    static File installed(String command, String debianPackage) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, command))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + command
                        + " on this machine, and the pages are looked at with it: apt-get install " + debianPackage));
    }

    /** What is wrong with the page on a phone, a tablet, a screen and on paper: a sentence each. */
    public List<String> faults(Path page) throws IOException {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            open(page, width, "screen");
            Stream.of(measured(), axe(), logged())
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add(width + ": " + fault));
        }
        open(page, PAPER_WIDTH, "print");
        Stream.of(measured(), logged(), new Printed(this).faults())
                .flatMap(List::stream)
                .forEach(fault -> faults.add("A4: " + fault));
        return faults;
    }

    private void open(Path page, int width, String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        logged();
        driver.get(page.toUri().toString());
    }

    private List<String> measured() {
        return sentences(driver.executeScript(MEASURE));
    }

    private List<String> axe() {
        driver.executeScript(AXE);
        return sentences(driver.executeAsyncScript(RUN_AXE));
    }

    /** Messages in the console, and requests other than for the page itself, since the last time. */
    private List<String> logged() {
        List<String> faults = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            faults.add("console: " + entry.getMessage());
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> message = (Map<?, ?>) new Json()
                    .<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE)
                    .get("message");
            if (message.get("method").equals("Network.requestWillBeSent")) {
                Map<?, ?> parameters = (Map<?, ?>) message.get("params");
                String url = (String) ((Map<?, ?>) parameters.get("request")).get("url");
                if (!url.equals(parameters.get("documentURL")) || !url.startsWith("file:")) {
                    faults.add("request: " + url);
                }
            }
        }
        return faults;
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** The page as a PDF. */
    byte[] pdf() {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    private static List<String> sentences(Object found) {
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
