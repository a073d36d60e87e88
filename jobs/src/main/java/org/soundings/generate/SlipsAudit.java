package org.soundings.generate;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.soundings.tables.EventKind;
import org.soundings.tables.Tier;

/** Writes the rows of one slips audit in its chapter's layout. */
final class SlipsAudit {
    private static final DateTimeFormatter TITLE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<Csv.Dialect> RESAVED =
            List.of(Csv.Dialect.FRENCH_EXCEL, Csv.Dialect.ENGLISH_EXCEL, Csv.Dialect.TABS, Csv.Dialect.SEMICOLONS);
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final ExportFile file;
    private final List<Line> lines;

    SlipsAudit(ExportFile file, List<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    byte[] bytes() {
        byte[] whole =
                switch (file.chapter().layout()) {
                    case PLAIN -> plain();
                    case HEADED -> headed();
                    case RESAVED -> resaved();
                    case WORKBOOK -> workbook();
                    case LOG ->
                        throw new IllegalStateException(
                                "no slips audit of " + file.chapter().name());
                };
        return switch (file.state()) {
            case GOOD -> whole;
            case TRUNCATED -> Arrays.copyOf(whole, whole.length * 3 / 5);
            case BIFF -> biff();
        };
    }

    private byte[] plain() {
        return table(new SpreadsheetMl());
    }

    private byte[] workbook() {
        Sheet sheet = new WorkbookSheet();
        Preamble.write(sheet, title(), file.chapter(), file.at());
        return table(sheet);
    }

    private String title() {
        return "Slips Audit Report for " + TITLE_DAY.format(file.until());
    }

    private byte[] table(Sheet sheet) {
        sheet.texts("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");
        for (Line line : lines) {
            sheet.row().name(1, line.from(), line.isFromVisiting()).name(2, line.to(), line.isToVisiting());
            sheet.text(3, type(line)).text(4, tier(line)).text(5, amount(line));
            sheet.text(6, credits(line)).text(7, detail(line)).end();
        }
        return sheet.bytes();
    }

    private byte[] headed() {
        Sheet sheet = new SpreadsheetMl();
        Preamble.write(sheet, title(), file.chapter(), file.at());
        sheet.row().text(1, "From").text(2, "To").text(4, "Slip Type").text(6, "Inside/Outside");
        sheet.text(7, "$ if TYFCB").text(9, "Qty if CEU").text(10, "Detail").end();
        for (Line line : lines) {
            sheet.row();
            nameIfAny(sheet, 1, line.from(), line.isFromVisiting());
            nameIfAny(sheet, 2, line.to(), line.isToVisiting());
            sheet.text(4, line.kind() == EventKind.ONE_TO_ONE ? "One to One" : type(line));
            sheet.textIfAny(6, line.tier() == null ? "" : line.tier() == Tier.INSIDE ? "Inside" : "Outside");
            sheet.textIfAny(7, amount(line))
                    .textIfAny(9, credits(line))
                    .textIfAny(10, detail(line))
                    .end();
        }
        return sheet.bytes();
    }

    private byte[] resaved() {
        Csv.Dialect dialect = dialect(file.chapter());
        Csv csv = new Csv(dialect)
                .line("From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail");
        for (Line line : lines) {
            String amount = line.kind() != EventKind.CLOSED_BUSINESS
                    ? ""
                    : switch (dialect) {
                        case FRENCH_EXCEL -> Money.french(line.cents(), " ");
                        case SEMICOLONS -> Money.french(line.cents(), NO_BREAK_SPACE);
                        default -> Money.site(line.cents());
                    };
            csv.line(line.from(), line.to(), type(line), tier(line), amount, credits(line), detail(line));
        }
        return csv.bytes();
    }

    /** How a chapter saves again what it has downloaded. */
    static Csv.Dialect dialect(Chapter chapter) {
        return RESAVED.get(chapter.turn() % RESAVED.size());
    }

    /** The head of an OLE2 container, as Excel 97 wrote it; what follows is empty sectors. */
    private static byte[] biff() {
        byte[] bytes = new byte[2048];
        int[] magic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        bytes[24] = 0x3E;
        bytes[26] = 0x03;
        bytes[28] = (byte) 0xFE;
        bytes[29] = (byte) 0xFF;
        bytes[30] = 0x09;
        bytes[32] = 0x06;
        return bytes;
    }

    private static void nameIfAny(Sheet sheet, int column, String name, boolean isVisiting) {
        if (!name.isEmpty()) {
            sheet.name(column, name, isVisiting);
        }
    }

    private static String type(Line line) {
        return switch (line.kind()) {
            case REFERRAL -> "Referral";
            case ONE_TO_ONE -> "One-to-One";
            case CLOSED_BUSINESS -> "TYFCB";
            case VISITOR -> "Visitor";
            case EDUCATION -> "CEU";
            default ->
                throw new IllegalStateException("no slip is a " + line.kind().code());
        };
    }

    private static String tier(Line line) {
        return line.tier() == null ? "" : line.tier() == Tier.INSIDE ? "Tier 1 (inside)" : "Tier 2 (outside)";
    }

    private static String amount(Line line) {
        return line.kind() == EventKind.CLOSED_BUSINESS ? Money.site(line.cents()) : "";
    }

    private static String credits(Line line) {
        return line.kind() == EventKind.EDUCATION ? Integer.toString(line.quantity()) : "";
    }

    /** Some rows name the chapter without its {@code BNI }. */
    private static String detail(Line line) {
        if (line.other() == null) {
            return "";
        }
        String detail = line.other().detail();
        boolean isShort = (line.day().getDayOfYear() + line.of().number()) % 20 == 0;
        return isShort && detail.startsWith("BNI ") ? detail.substring(4) : detail;
    }
}
