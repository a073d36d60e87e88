package org.soundings.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SpreadsheetMlTest {
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

    private final byte[] bytes = new SpreadsheetMl()
            .row()
            .text(1, "Zoë & <Co>")
            .bold(2, "Hanne Osk")
            .text(4, "")
            .textIfAny(7, "")
            .number(9, "41.0")
            .end()
            .bytes();
    private final String text = new String(bytes, StandardCharsets.UTF_8);

    @Test
    void endsLinesWithBareCarriageReturns() {
        assertThat(text).doesNotContain("\n").contains("\r").endsWith("</Workbook>\r");
    }

    @Test
    void prefixesTheTableAndNothingAroundIt() {
        assertThat(text).contains("\t<Worksheet ss:Name=\"Report\">\r\t\t<ss:Table>\r\t\t\t<Row ");
    }

    @Test
    void saysTheColumnInEveryCell() {
        assertThat(Pattern.compile("<Cell (?!ss:Index=\"\\d+\")").matcher(text).find())
                .isFalse();
        assertThat(text)
                .contains(
                        "<Cell ss:Index=\"4\" ss:StyleID=\"20\">\r\t\t\t\t\t<Data ss:Type=\"String\"/>\r\t\t\t\t</Cell>\r")
                .doesNotContain("ss:Index=\"7\"");
    }

    @Test
    void isXmlWhoseBoldStyleMarksVisitors() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        Element cell =
                (Element) document.getElementsByTagNameNS(NAMESPACE, "Cell").item(1);
        Element style =
                (Element) document.getElementsByTagNameNS(NAMESPACE, "Style").item(1);
        Element font = (Element) style.getElementsByTagNameNS(NAMESPACE, "Font").item(0);

        assertThat(cell.getAttributeNS(NAMESPACE, "StyleID")).isEqualTo(style.getAttributeNS(NAMESPACE, "ID"));
        assertThat(font.getAttributeNS(NAMESPACE, "Bold")).isEqualTo("1");
        assertThat(document.getElementsByTagNameNS(NAMESPACE, "Data").item(0).getTextContent())
                .isEqualTo("Zoë & <Co>");
    }
}
