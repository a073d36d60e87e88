package org.soundings.exports;

import javax.xml.stream.XMLInputFactory;
import org.soundings.tables.Reason;

/** Makes the parsers of XML, which follow nothing outside a text and expand nothing in it. */
final class XmlFactory {

    private static final ThreadLocal<XMLInputFactory> FACTORIES = ThreadLocal.withInitial(XmlFactory::secured);

    private XmlFactory() {}

    /** The factory of this thread, which may be of no other; to make one takes longer than to read a small sheet. */
    static XMLInputFactory ofThread() {
        return FACTORIES.get();
    }

    private static XMLInputFactory secured() {
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
}
