package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.soundings.config.Settings.Reading;
import org.soundings.tables.Reason;

/** The parts of an Office package and how they point to each other. */
final class XlsxParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MAX_TYPES_BYTES = 1 << 20;

    private final ZipIndex zip;
    private final Reading limits;
    private final Inflation inflation;

    /**
     * What one part says of another.
     *
     * @param type the last word of the relation's type
     * @param target the other part's name
     */
    record Relation(String id, String type, String target) {}

    private XlsxParts(ZipIndex zip, Reading limits) {
        this.zip = zip;
        this.limits = limits;
        this.inflation = new Inflation(limits.maxInflatedBytes(), limits.maxInflationRatio());
    }

    /**
     * Opens the package of an .xlsx.
     *
     * @throws Refused {@code wrong_type}, {@code macro_workbook}, and those of {@link ZipIndex#of}
     */
    static XlsxParts of(Content content, Reading limits) throws IOException {
        XlsxParts parts = new XlsxParts(ZipIndex.of(content, limits), limits);
        parts.checkKind();
        return parts;
    }

    /** Tells workbooks that are read from all else that comes as a zip. */
    private void checkKind() throws IOException {
        String types = start(TYPES);
        if (types.isEmpty()) {
            throw Sniff.wrong(start("mimetype").contains("opendocument") ? "OpenDocument (.ods)" : "ZIP");
        } else if (types.contains("sheet.binary.")) {
            throw Sniff.wrong("Excel (.xlsb)");
        } else if (types.contains("macroEnabled")
                || types.contains("vbaProject")
                || zip.hasNameEnding("vbaproject.bin")) {
            throw Refused.as(Reason.MACRO_WORKBOOK);
        } else if (types.contains("wordprocessingml.document.main")) {
            throw Sniff.wrong("Word (.docx)");
        } else if (types.contains("presentationml.presentation.main")) {
            throw Sniff.wrong("PowerPoint (.pptx)");
        }
    }

    private String start(String name) throws IOException {
        ZipIndex.Entry entry = zip.find(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.open(entry, inflation)) {
            return new String(in.readNBytes(MAX_TYPES_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    /** The XML of a part that must be there. */
    XmlEvents open(String name) throws IOException {
        return text(name, inflation).events();
    }

    /** The text of a part that must be there, unpacked on the account given whenever that is done. */
    XmlText text(String name, Inflation account) throws IOException {
        ZipIndex.Entry entry = zip.require(name);
        return XmlText.of(() -> zip.open(entry, account), entry.size(), limits.maxLineChars());
    }

    /** The text of a part that must be there. */
    XmlText text(String name) throws IOException {
        return text(name, inflation);
    }

    /** The part itself, which must be there. */
    ZipIndex.Entry require(String name) {
        return zip.require(name);
    }

    /** The relations of a part; of the package itself where the name is blank. None where it states none. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (zip.find(name) == null) {
            return relations;
        }
        try (XmlEvents xml = open(name)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    relation(xml, folder).ifPresent(relations::add);
                }
            }
        }
        return relations;
    }

    private static Optional<Relation> relation(XmlEvents xml, String folder) {
        String type = xml.attribute(null, "Type");
        String target = xml.attribute(null, "Target");
        if (type == null || target == null || "External".equals(xml.attribute(null, "TargetMode"))) {
            return Optional.empty();
        }
        String word = type.substring(type.lastIndexOf('/') + 1);
        return Optional.of(new Relation(xml.attribute(null, "Id"), word, resolved(folder, target)));
    }

    /** A target as the name of a part. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    throw ZipIndex.bad(target);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** A fresh account of what reading the sheets unpacks. */
    Inflation account() {
        return new Inflation(limits.maxInflatedBytes(), limits.maxInflationRatio());
    }
}
