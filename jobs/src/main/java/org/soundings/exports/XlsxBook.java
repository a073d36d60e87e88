package org.soundings.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.exports.XlsxParts.Relation;
import org.soundings.tables.Reason;

/** What the sheets of an .xlsx share: their order, styles, texts and calendar. */
final class XlsxBook {

    private static final String RELATIONS = "/relationships";
    private static final String MERGED = "mergeCell";

    private final XlsxParts parts;
    private final Reading limits;
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private Serials days = Serials.FROM_1900;
    private XlsxStyles styles = XlsxStyles.none();
    private XlsxStrings strings = XlsxStrings.none();
    private MergedAreas merged = MergedAreas.NONE;
    private XmlText first;
    private int shown = -1;

    private XlsxBook(XlsxParts parts, Reading limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /**
     * Opens a workbook.
     *
     * @throws Refused where it is none that is read, lacks a part, or is damaged or too large
     */
    static XlsxBook of(Content content, Reading limits) throws IOException {
        XlsxBook book = new XlsxBook(XlsxParts.of(content, limits), limits);
        book.read(book.workbookPart());
        return book;
    }

    private String workbookPart() throws IOException {
        for (Relation relation : parts.relations("")) {
            if (relation.type().equals("officeDocument")) {
                return relation.target();
            }
        }
        throw ZipIndex.bad("0 × officeDocument");
    }

    private void read(String part) throws IOException {
        for (Relation relation : parts.relations(part)) {
            switch (relation.type()) {
                case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet" -> throw Refused.as(Reason.MACRO_WORKBOOK);
                case "styles" -> {
                    try (XmlEvents xml = parts.open(relation.target())) {
                        styles = XlsxStyles.of(xml);
                    }
                }
                case "sharedStrings" -> {
                    try (XmlEvents xml = parts.open(relation.target())) {
                        strings = XlsxStrings.of(xml, limits);
                    }
                }
                default -> relations.put(relation.id(), relation);
            }
        }
        try (XmlEvents xml = parts.open(part)) {
            sheets(xml);
        }
        if (shown > 0) {
            sheets.add(0, sheets.remove(shown));
        }
        if (!sheets.isEmpty()) {
            first = parts.text(sheets.get(0));
            merged = first.mayHold(MERGED) ? merged(first) : MergedAreas.NONE;
        }
    }

    private MergedAreas merged(XmlText sheet) throws IOException {
        try (XmlEvents xml = sheet.events()) {
            return MergedAreas.of(xml, limits);
        }
    }

    private void sheets(XmlEvents xml) throws IOException {
        Set<String> seen = new HashSet<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            } else if (xml.depth() == 1 && !xml.name().equals("workbook")) {
                throw ZipIndex.bad(xml.name());
            } else if (xml.name().equals("workbookPr")) {
                String value = xml.attribute(null, "date1904");
                days = value != null && XlsxText.isOn(value) ? Serials.FROM_1904 : days;
            } else if (xml.name().equals("sheet") && xml.depth() == 3) {
                sheet(xml, seen);
            }
        }
    }

    private void sheet(XmlEvents xml, Set<String> seen) {
        Relation relation = relations.get(xml.attributeOf(RELATIONS, "id"));
        if (relation == null) {
            throw ZipIndex.bad("0 × " + xml.attribute(null, "name"));
        } else if (!relation.type().equals("worksheet")) {
            return;
        }
        String part = parts.require(relation.target()).name();
        if (!seen.add(part)) {
            throw ZipIndex.bad("2 × " + part);
        }
        boolean isHidden = xml.attribute(null, "state") != null
                && !xml.attribute(null, "state").equals("visible");
        if (shown < 0 && !isHidden) {
            shown = sheets.size();
        }
        sheets.add(part);
    }

    /** The parts of the sheets: the first that is shown, then the others in their order. */
    List<String> sheets() {
        return sheets;
    }

    /** Opens a sheet, unpacked on the account given; the first is unpacked already where it is small. */
    XmlEvents open(String sheet, Inflation account) throws IOException {
        boolean isAtHand = first.isKept() && sheet.equals(sheets.get(0));
        return (isAtHand ? first : parts.text(sheet, account)).events();
    }

    /** A fresh account of what reading the sheets unpacks. */
    Inflation account() {
        return parts.account();
    }

    Serials days() {
        return days;
    }

    XlsxStyles styles() {
        return styles;
    }

    XlsxStrings strings() {
        return strings;
    }

    /** The merged areas of the first sheet. */
    MergedAreas merged() {
        return merged;
    }
}
