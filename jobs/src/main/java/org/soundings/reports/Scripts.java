package org.soundings.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scripts that a page holds, and the policy that lets the browser run these and nothing else.
 *
 * @param texts each a script element's whole text
 */
public record Scripts(List<String> texts) {

    /** Sorts tables. */
    static final Scripts OF_TABLES = new Scripts(List.of(load("tables.js")));

    /** Apache ECharts, what draws with it, and sorts tables. */
    static final Scripts OF_CHARTS = new Scripts(List.of(load("echarts.min.js"), load("charts.js"), load("tables.js")));

    /** Content-Security-Policy: no request, and of scripts only these, by their hash. */
    public String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src "
                + texts.stream().map(text -> "'sha256-" + hash(text) + "'").collect(Collectors.joining(" "));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String load(String resource) {
        try (InputStream in = Scripts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource org/soundings/reports/" + resource + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
