package org.soundings.store;

import java.util.Map;
import org.soundings.config.Settings;

/**
 * What a run's manifest tells beside its files.
 *
 * @param version version of Soundings that made it
 * @param settings the settings in force
 * @param inputs what was read, by name: files, bytes, …
 * @param counts the run's account, by name: rows read, accepted, refused, …
 */
public record RunFacts(String version, Settings settings, Map<String, Long> inputs, Map<String, Long> counts) {}
