package org.soundings.exports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.soundings.tables.Reason;

class XmlTextTest {

    private static final int MANY = 1 << 20;

    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void aSmallTextIsUnpackedOnceHoweverOftenItIsRead() throws IOException {
        XmlText text = text("<a>Adèle Œuvré</a>".getBytes(UTF_8));

        assertThat(read(text)).isEqualTo("Adèle Œuvré");
        assertThat(read(text)).isEqualTo("Adèle Œuvré");
        assertThat(text.mayHold("Ad")).isTrue();
        assertThat(text.mayHold("Hidden<")).isFalse();
        assertThat(opened).hasValue(1);
    }

    @Test
    void theEncodingIsThatOfTheMarkOrTheDeclaration() throws IOException {
        assertThat(read(text("\uFEFF<a>é Ω</a>".getBytes(UTF_8)))).isEqualTo("é Ω");
        assertThat(read(text("\uFEFF<a>é Ω</a>".getBytes(UTF_16LE)))).isEqualTo("é Ω");
        assertThat(read(text("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".getBytes(ISO_8859_1))))
                .isEqualTo("é");
        assertThat(read(text("<a>encoding='ISO-8859-1' é</a>".getBytes(UTF_8)))).isEqualTo("encoding='ISO-8859-1' é");
    }

    @Test
    void whatStandsBeforeABrokenByteIsRead() throws IOException {
        byte[] bytes = ("<a><b/>" + " ".repeat(MANY) + "é</a>").getBytes(UTF_8);
        bytes[bytes.length - 5] = 'x';
        XmlText text = text(bytes);

        assertThat(text.isKept()).isFalse();
        assertThat(text.mayHold("<b/>")).isTrue();
        assertThat(text.mayHold("<c/>")).isFalse();
        try (XmlEvents xml = text.events()) {
            xml.next();
            assertThat(xml.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
            assertThat(xml.name()).isEqualTo("b");
        }
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessage(Reason.CORRUPT_FILE.code());
    }

    @Test
    void aLargeTextIsNotKept() throws IOException {
        XmlText text = text(("<a>" + "1234567é".repeat(MANY) + "</a>").getBytes(UTF_8));

        assertThat(text.isKept()).isFalse();
        assertThat(opened).hasValue(0);
        assertThat(text.mayHold("67")).isTrue();
        assertThat(text.mayHold("Hidden<")).isFalse();
        assertThat(read(text)).hasSize(8 * MANY).endsWith("1234567é");
    }

    @Test
    void aLargeTextInUtf16MayHoldAnything() throws IOException {
        XmlText text = text(("\uFEFF<a>" + "12345678".repeat(MANY) + "</a>").getBytes(UTF_16LE));

        assertThat(text.isKept()).isFalse();
        assertThat(text.mayHold("Hidden<")).isTrue();
    }

    @Test
    void aLengthThatIsNotSoIsNotBelieved() throws IOException {
        byte[] bytes = "<a>é</a>".getBytes(UTF_8);
        for (int length : new int[] {-1, 0, bytes.length - 1, bytes.length + 1, MANY}) {
            XmlText text = XmlText.of(() -> new ByteArrayInputStream(bytes), length, MANY);

            assertThat(text.isKept()).isFalse();
            assertThat(read(text)).isEqualTo("é");
        }
    }

    @Test
    void bytesAreDecodedAsTheJdkDecodesThem() {
        Random random = new Random(1);
        byte[][] pieces = {
            "a".getBytes(UTF_8),
            "abcdefgh".getBytes(UTF_8),
            "é".getBytes(UTF_8),
            "€".getBytes(UTF_8),
            "😀".getBytes(UTF_8),
            {(byte) 0xC3},
            {(byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xFF}
        };
        for (int turn = 0; turn < 20_000; turn++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int i = random.nextInt(12); i >= 0; i--) {
                out.writeBytes(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = out.toByteArray();
            int start = random.nextInt(bytes.length);
            int end = start + random.nextInt(bytes.length - start + 1);

            assertThat(Utf8.decoded(bytes, start, end)).isEqualTo(new String(bytes, start, end - start, UTF_8));
        }
    }

    private XmlText text(byte[] bytes) throws IOException {
        return XmlText.of(
                () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(bytes);
                },
                bytes.length,
                16 * MANY);
    }

    private static String read(XmlText text) throws IOException {
        StringBuilder read = new StringBuilder();
        try (XmlEvents xml = text.events()) {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isText()) {
                    xml.append(read, Integer.MAX_VALUE);
                }
            }
        }
        return read.toString();
    }
}
