package org.soundings.jobs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.soundings.tables.Warning;

/** The account of a file as one line of JSON, in ASCII whatever the terminal's encoding is. */
final class CheckJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CheckJson() {}

    static void print(FileAccount account, Locale language, PrintWriter out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", account.file());
            json.writeStringField("kind", account.report());
            json.writeStringField("chapter", account.chapter());
            json.writeStringField("period_start", day(account.periodStart()));
            json.writeStringField("period_end", day(account.periodEnd()));
            json.writeStringField("status", account.status().code());
            json.writeNumberField("accepted", account.accepted());
            json.writeNumberField("duplicate", account.duplicate());
            json.writeNumberField("superseded", account.superseded());
            json.writeNumberField("refused", account.refused());
            json.writeNumberField("structure", account.structure());
            json.writeArrayFieldStart("warnings");
            for (Warning warning : account.warnings()) {
                json.writeString(warning.code());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rejects");
            for (FileAccount.Reject reject : account.rejects()) {
                reject(reject, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the account of " + account.file(), e);
        }
        out.println();
    }

    static String message(FileAccount.Reject reject, Locale language) {
        return reject.reason().explain(language, reject.line(), reject.column(), reject.found(), reject.expected());
    }

    private static void reject(FileAccount.Reject reject, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", reject.line());
        json.writeStringField("code", reject.reason().code());
        json.writeStringField("column", reject.column());
        json.writeStringField("message", message(reject, language));
        json.writeEndObject();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
