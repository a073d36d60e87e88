package org.soundings.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Lines of values between separators, quoted only where they must be. */
final class Csv {
    /** How a program saves CSV. */
    enum Dialect {
        /** A French Excel: {@code ;}, windows-1252, CR LF. */
        FRENCH_EXCEL(';', Charset.forName("windows-1252"), "\r\n", ""),
        /** An English Excel's "CSV UTF-8": {@code ,}, a byte order mark, CR LF. */
        ENGLISH_EXCEL(',', StandardCharsets.UTF_8, "\r\n", "\uFEFF"),
        TABS('\t', StandardCharsets.UTF_8, "\r\n", ""),
        SEMICOLONS(';', StandardCharsets.UTF_8, "\n", ""),
        COMMAS(',', StandardCharsets.UTF_8, "\n", "");

        private final char separator;
        private final Charset charset;
        private final String lineEnd;
        private final String mark;

        Dialect(char separator, Charset charset, String lineEnd, String mark) {
            this.separator = separator;
            this.charset = charset;
            this.lineEnd = lineEnd;
            this.mark = mark;
        }

        Charset charset() {
            return charset;
        }

        char separator() {
            return separator;
        }
    }

    private final Dialect dialect;
    private final StringBuilder out;

    Csv(Dialect dialect) {
        this.dialect = dialect;
        this.out = new StringBuilder(dialect.mark);
    }

    Csv line(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.append(dialect.separator);
            }
            value(String.valueOf(values[i]));
        }
        out.append(dialect.lineEnd);
        return this;
    }

    private void value(String value) {
        boolean isPlain = value.indexOf(dialect.separator) < 0
                && value.indexOf('"') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0;
        if (isPlain) {
            out.append(value);
        } else {
            out.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(dialect.charset);
    }
}
