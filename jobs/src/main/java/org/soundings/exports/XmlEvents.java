package org.soundings.exports;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.tables.Reason;

/**
 * The XML of a workbook, event by event. Nothing outside the text is followed and nothing in it expanded; how deep its
 * elements nest, and how long one tag or comment is, are bounded. Whatever is wrong with it, it is {@link Refused}.
 */
final class XmlEvents implements AutoCloseable {

    private static final int MAX_DEPTH = 64;

    private final Charset charset;
    private final MeteredReader text;
    private final XMLStreamReader xml;
    private int depth;

    private XmlEvents(Charset charset, MeteredReader text, XMLStreamReader xml) {
        this.charset = charset;
        this.text = text;
        this.xml = xml;
    }

    /** Opens a text; one tag or comment may have so many characters. The stream is closed with the events. */
    static XmlEvents of(InputStream in, int maxChars) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 13);
        try {
            buffered.mark(XmlEncoding.PROLOG_BYTES);
            byte[] head = buffered.readNBytes(XmlEncoding.PROLOG_BYTES);
            buffered.reset();
            Charset charset = XmlEncoding.of(head);
            buffered.skipNBytes(XmlEncoding.start(head, charset));
            return of(XmlEncoding.strict(buffered, charset), charset, maxChars);
        } catch (IOException | Refused fault) {
            in.close();
            throw fault;
        }
    }

    /** Opens a text that is decoded from this encoding. The reader is closed with the events. */
    static XmlEvents of(Reader decoded, Charset charset, int maxChars) throws IOException {
        MeteredReader text = new MeteredReader(decoded, maxChars);
        try {
            return new XmlEvents(charset, text, XmlFactory.ofThread().createXMLStreamReader(text));
        } catch (XMLStreamException damaged) {
            throw refused(damaged);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException parserFault) {
            // The JDK's parser answers some damaged texts with exceptions of its own making.
            throw Refused.as(Reason.CORRUPT_FILE);
        }
    }

    Charset charset() {
        return charset;
    }

    /**
     * Goes to the next event and returns it; {@code END_DOCUMENT} at the end, once and again.
     *
     * @throws Refused {@code corrupt_file}, {@code unsafe_xml}, {@code line_too_long}
     */
    int next() throws IOException {
        text.restart();
        int event;
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            event = xml.next();
        } catch (XMLStreamException damaged) {
            throw refused(damaged);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException parserFault) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Refused.as(Reason.UNSAFE_XML);
            default -> {
                return event;
            }
        }
        if (depth > MAX_DEPTH) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return event;
    }

    /** How many elements are open: at a start the element's own depth, at an end that of what holds it. */
    int depth() {
        return depth;
    }

    String namespace() {
        return xml.getNamespaceURI();
    }

    /** The element's name without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute's value, or null; without a namespace those of any. */
    String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** How many attributes the element that begins here has. */
    int attributes() {
        return xml.getAttributeCount();
    }

    /** The namespace of an attribute by its number from 0, or null. */
    String attributeNamespace(int number) {
        return xml.getAttributeNamespace(number);
    }

    /** The name of an attribute without its prefix. */
    String attributeName(int number) {
        return xml.getAttributeLocalName(number);
    }

    /** The value of an attribute by its number. */
    String attribute(int number) {
        return xml.getAttributeValue(number);
    }

    /** The value of an attribute whose namespace has such an end, or null. */
    String attributeOf(String namespaceEnd, String name) {
        for (int i = 0; i < attributes(); i++) {
            String namespace = attributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith(namespaceEnd)
                    && attributeName(i).equals(name)) {
                return attribute(i);
            }
        }
        return null;
    }

    /** Whether the event is text, blanks between elements included. */
    boolean isText() {
        int event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Appends the event's text as far as there is room; false where there is not. */
    boolean append(StringBuilder to, int maxChars) {
        int room = maxChars - to.length();
        int length = xml.getTextLength();
        to.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(length, room));
        return length <= room;
    }

    /** Goes to the next event inside an element, which the text cannot end in. */
    int inside() throws IOException {
        int event = next();
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw Refused.as(Reason.CORRUPT_FILE);
        }
        return event;
    }

    /** Reads on to the end of the element that begins here, whatever it holds. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            inside();
        }
    }

    /** Appends the text of the element that begins here and reads to its end; false where there is no room for all of it. */
    boolean read(StringBuilder to, int maxChars) throws IOException {
        int outside = depth - 1;
        boolean fits = true;
        while (depth > outside) {
            inside();
            if (isText()) {
                fits &= append(to, maxChars);
            }
        }
        return fits;
    }

    /** Damage of the text is refused; a fault of the disk that holds it is a fault. */
    private static Refused refused(XMLStreamException damaged) throws IOException {
        if (damaged.getNestedException() instanceof IOException fault
                && !(fault instanceof CharacterCodingException)
                && !(fault instanceof CharConversionException)
                && !(fault instanceof EOFException)) {
            throw fault;
        }
        return Refused.as(Reason.CORRUPT_FILE);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException closing) {
            throw new IOException(closing);
        } finally {
            text.close();
        }
    }
}
