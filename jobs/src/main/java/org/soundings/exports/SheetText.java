package org.soundings.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.tables.Reason;

/** The XML of a workbook, opened so that nothing outside the text is followed and nothing in it expanded. */
record SheetText(InputStream in, Charset charset, XMLStreamReader xml) implements AutoCloseable {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");

    static SheetText of(Content content) throws IOException {
        byte[] head = content.head(Sniff.BYTES);
        Charset charset = charset(head);
        InputStream in = content.open();
        try {
            in.skipNBytes(Bom.of(head) == null ? 0 : Bom.length(charset));
            return new SheetText(in, charset, factory().createXMLStreamReader(strict(in, charset)));
        } catch (XMLStreamException damaged) {
            in.close();
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    /** Decoded here and strictly: the JDK's parser tells broken bytes on the standard error. */
    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The mark's encoding, else the declared one, else UTF-8. */
    private static Charset charset(byte[] head) {
        Charset marked = Bom.of(head);
        if (marked != null) {
            return marked;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw Refused.as(Reason.UNSAFE_XML);
        });
        return factory;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException closing) {
            throw new IOException(closing);
        } finally {
            in.close();
        }
    }
}
