package org.soundings.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;

/** The account of a file as one line of JSON. */
final class CheckJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CheckJson() {}

    static String of(FileAccount account, Locale language) {
        ObjectNode line = JSON.createObjectNode()
                .put("file", account.file())
                .put("kind", account.report())
                .put("chapter", account.chapter())
                .put("period_start", day(account.periodStart()))
                .put("period_end", day(account.periodEnd()))
                .put("status", account.status().code())
                .put("accepted", account.accepted())
                .put("duplicate", account.duplicate())
                .put("superseded", account.superseded())
                .put("refused", account.refused())
                .put("structure", account.structure());
        ArrayNode warnings = line.putArray("warnings");
        account.warnings().forEach(warning -> warnings.add(warning.code()));
        ArrayNode rejects = line.putArray("rejects");
        account.rejects().forEach(reject -> rejects.addObject()
                .put("line", reject.line())
                .put("code", reject.reason().code())
                .put("column", reject.column())
                .put("message", message(reject, language)));
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of texts and numbers is always JSON", impossible);
        }
    }

    static String message(FileAccount.Reject reject, Locale language) {
        return reject.reason().explain(language, reject.line(), reject.column(), reject.found(), reject.expected());
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
