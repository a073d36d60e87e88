package org.soundings.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damage by chance: to bytes, lines (or rows of a sheet) and cells. */
final class Mutation {

    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?[Rr]ow\\b.*?</(?:\\w+:)?[Rr]ow>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<(?:Cell|c)\\b(?:[^>]*/>|.*?</(?:Cell|c)>)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n|$)");
    private static final Pattern FIELD = Pattern.compile("(?<=^|[;,\t])[^;,\t\r\n]*");
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "Ada Brindle",
            "Total",
            "BNI",
            "4711",
            "1 234,56",
            "1.234",
            "-5",
            "1e3",
            "29/02/2023",
            "2026-09-02",
            "Referral",
            "TYFCB",
            "One-to-One",
            "ask",
            "Tier 2 (outside)",
            "From",
            "a;b,c\td",
            "x\ny",
            "Harbour, East, Land",
            "\u00A0",
            "\u0007",
            "é");
    private static final List<String> MARKUP = List.of(
            "</Row>",
            "<Row>",
            "<Row ss:Index=\"9\">",
            "<Cell ss:Index=\"2\"/>",
            "&x;",
            "<!DOCTYPE a>",
            "<",
            "<!--",
            "]]>");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Other bytes: one to three times damaged. */
    byte[] of(byte[] whole) {
        byte[] bytes = whole;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes.length == 0 ? new byte[] {'x'} : bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0 || random.nextInt(4) == 0) {
            return bytes.length == 0 ? bytes : damagedBytes(bytes);
        } else if (Sniff.startsWith(bytes, 'P', 'K')) {
            return zipped(bytes);
        }
        // Letters for bytes, one to one, so that what is not damaged stays as it is.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return damagedText(text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] damagedBytes(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte[] damaged = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged[at] = (byte) random.nextInt(256);
            case 1 -> damaged = Arrays.copyOf(damaged, random.nextInt(10) == 0 ? at : damaged.length);
            case 2 -> damaged = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
            default -> damaged = spliced(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
        }
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private String damagedText(String text) {
        boolean isXml = text.stripLeading().startsWith("<") || text.contains("<?xml");
        if (random.nextBoolean()) {
            return withParts(text, isXml ? ROW : LINE);
        } else if (isXml && random.nextInt(8) == 0) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + any(MARKUP) + text.substring(at);
        }
        return withOnePart(text, isXml ? ROW : LINE, row -> withParts(row, isXml ? CELL : FIELD));
    }

    /** One part of the text, say a line, changed. */
    private String withOnePart(String text, Pattern pattern, java.util.function.UnaryOperator<String> change) {
        List<int[]> parts = parts(text, pattern);
        if (parts.isEmpty()) {
            return text;
        }
        int[] part = any(parts);
        return text.substring(0, part[0]) + change.apply(text.substring(part[0], part[1])) + text.substring(part[1]);
    }

    /** One part dropped, written twice, in another's place, or with another text. */
    private String withParts(String text, Pattern pattern) {
        List<int[]> parts = parts(text, pattern);
        if (parts.isEmpty()) {
            return text;
        }
        int[] one = any(parts);
        int[] other = any(parts);
        String own = text.substring(one[0], one[1]);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, one[0]) + text.substring(one[1]);
            case 1 -> text.substring(0, one[0]) + own + between(pattern) + own + text.substring(one[1]);
            case 2 ->
                one[0] >= other[0]
                        ? text
                        : text.substring(0, one[0])
                                + text.substring(other[0], other[1])
                                + text.substring(one[1], other[0])
                                + own
                                + text.substring(other[1]);
            default -> text.substring(0, one[0]) + rewritten(own, pattern) + text.substring(one[1]);
        };
    }

    private static String between(Pattern pattern) {
        return pattern == FIELD ? ";" : "";
    }

    private String rewritten(String part, Pattern pattern) {
        String word = any(WORDS);
        if (pattern == FIELD) {
            return word;
        } else if (pattern == LINE) {
            int at = random.nextInt(part.length() + 1);
            return part.substring(0, at) + word + part.substring(at);
        }
        return switch (random.nextInt(3)) {
            case 0 -> part.replaceFirst(">[^<>\r\n]+<", Matcher.quoteReplacement(">" + word.strip() + "<"));
            case 1 -> part.replaceFirst("ss:Index=\"\\d+\"", random.nextBoolean() ? "" : "ss:Index=\"4\"");
            default -> part.replaceFirst("ss:StyleID=\"\\d+\"|s=\"\\d+\"", "");
        };
    }

    private static List<int[]> parts(String text, Pattern pattern) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(new int[] {matcher.start(), matcher.end()});
        }
        return parts;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same archive with one of its entries damaged. */
    private byte[] zipped(byte[] bytes) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            List<byte[]> contents = new ArrayList<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                contents.add(in.readAllBytes());
            }
            if (names.isEmpty()) {
                return damagedBytes(bytes);
            }
            int sheet = names.indexOf("xl/worksheets/sheet1.xml");
            int which = sheet >= 0 && random.nextInt(4) > 0 ? sheet : random.nextInt(names.size());
            contents.set(which, once(contents.get(which)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < names.size(); i++) {
                    zip.putNextEntry(new ZipEntry(names.get(i)));
                    zip.write(contents.get(i));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException damagedArchive) {
            return damagedBytes(bytes);
        } catch (UncheckedIOException | IllegalArgumentException damagedArchive) {
            return damagedBytes(bytes);
        }
    }
}
